package org.quittance.payment.sepa;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quittance.money.Money;
import org.quittance.payment.CollectionBatch.Format;
import org.quittance.payment.Debit;
import org.quittance.payment.DebitBlock;

/**
 * Writes a direct debit message as the EPC's rules for core debits want it (EPC130-08, EPC131-08), one debit at a time:
 * memory does not grow with their number. It holds no addresses: since November 2026 an unstructured one is refused, and
 * within the SEPA none is needed. What goes in decides every byte of what comes out.
 */
public final class Pain008Writer {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;
    private static final String UNKNOWN = "NOTPROVIDED";

    private final XMLStreamWriter xml;
    private final DebitMessage message;

    private Pain008Writer(XMLStreamWriter xml, DebitMessage message) {
        this.xml = xml;
        this.message = message;
    }

    /** Name of the schema: {@code pain.008.001.08}. */
    public static String schema(Format format) {
        return format == Format.PAIN_008_001_02 ? "pain.008.001.02" : "pain.008.001.08";
    }

    /**
     * @param debits of a block, in their order
     * @throws IllegalStateException if a block does not hold what was counted before
     */
    public static void write(OutputStream out, DebitMessage message, Function<DebitBlock, Iterator<Debit>> debits) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new Pain008Writer(xml, message).document(debits);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("message " + message.id() + " could not be written", e);
        }
    }

    private void document(Function<DebitBlock, Iterator<Debit>> debits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE + schema(message.format()));
        xml.writeStartElement("CstmrDrctDbtInitn");
        xml.writeStartElement("GrpHdr");
        text("MsgId", message.id());
        text("CreDtTm", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                message.at().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "Z");
        totals(message.count(), message.sum());
        path(BankText.of(message.creditor().name(), LONGEST_NAME), "InitgPty", "Nm");
        xml.writeEndElement();
        for (int i = 0; i < message.blocks().size(); i++) {
            block(i + 1, message.blocks().get(i), debits.apply(message.blocks().get(i)));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void block(int position, DebitBlock block, Iterator<Debit> debits) throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        text("PmtInfId", message.id() + "-" + position);
        text("PmtMtd", "DD");
        totals(block.count(), block.sum());
        xml.writeStartElement("PmtTpInf");
        path("SEPA", "SvcLvl", "Cd");
        path("CORE", "LclInstrm", "Cd");
        text("SeqTp", block.sequence().name());
        xml.writeEndElement();
        text("ReqdColltnDt", block.on().toString());
        path(BankText.of(message.creditor().name(), LONGEST_NAME), "Cdtr", "Nm");
        path(message.creditor().account().iban(), "CdtrAcct", "Id", "IBAN");
        agent("CdtrAgt", message.creditor().account().bic());
        text("ChrgBr", "SLEV");
        creditorScheme();
        int count = 0;
        Money sum = Money.ZERO;
        while (debits.hasNext()) {
            Debit debit = debits.next();
            debit(debit);
            count++;
            sum = sum.plus(debit.amount());
        }
        if (count != block.count() || !sum.equals(block.sum())) {
            throw new IllegalStateException("block " + position + " of " + message.id() + " holds " + count + " debits of " + sum
                    + ", not " + block.count() + " of " + block.sum());
        }
        xml.writeEndElement();
    }

    private void creditorScheme() throws XMLStreamException {
        for (String element : new String[] {"CdtrSchmeId", "Id", "PrvtId", "Othr"}) {
            xml.writeStartElement(element);
        }
        text("Id", message.creditor().identifier().text());
        path("SEPA", "SchmeNm", "Prtry");
        for (int i = 0; i < 4; i++) {
            xml.writeEndElement();
        }
    }

    private void debit(Debit debit) throws XMLStreamException {
        xml.writeStartElement("DrctDbtTxInf");
        path(debit.id(), "PmtId", "EndToEndId");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(debit.amount().toString());
        xml.writeEndElement();
        xml.writeStartElement("DrctDbtTx");
        xml.writeStartElement("MndtRltdInf");
        text("MndtId", debit.umr());
        text("DtOfSgntr", debit.signedOn().toString());
        if (debit.amended()) {
            text("AmdmntInd", "true");
            path("SMNDA", "AmdmntInfDtls", "OrgnlDbtrAcct", "Id", "Othr", "Id");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        agent("DbtrAgt", debit.debtor().bic());
        path(BankText.of(debit.debtor().holder(), LONGEST_NAME), "Dbtr", "Nm");
        path(debit.debtor().iban(), "DbtrAcct", "Id", "IBAN");
        path(BankText.of(debit.text(), LONGEST_TEXT), "RmtInf", "Ustrd");
        xml.writeEndElement();
    }

    /** Inside the SEPA the account number is enough. */
    private void agent(String element, String bic) throws XMLStreamException {
        if (bic == null || bic.isBlank()) {
            path(UNKNOWN, element, "FinInstnId", "Othr", "Id");
        } else {
            path(bic, element, "FinInstnId", message.format() == Format.PAIN_008_001_02 ? "BIC" : "BICFI");
        }
    }

    private void totals(int count, Money sum) throws XMLStreamException {
        text("NbOfTxs", String.valueOf(count));
        text("CtrlSum", sum.toString());
    }

    private void path(String content, String... elements) throws XMLStreamException {
        for (String element : elements) {
            xml.writeStartElement(element);
        }
        xml.writeCharacters(content);
        for (int i = 0; i < elements.length; i++) {
            xml.writeEndElement();
        }
    }

    private void text(String element, String content) throws XMLStreamException {
        path(content, element);
    }
}

package org.quittance.payment.sepa;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes transfers as pain.001.001.09, as the EPC's rules for credit transfers want it (EPC132-08): no addresses, which
 * nobody needs inside the SEPA. What goes in decides every byte of what comes out.
 */
public final class Pain001Writer {

    public static final String SCHEMA = "pain.001.001.09";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;

    private final XMLStreamWriter xml;
    private final TransferMessage message;

    private Pain001Writer(XMLStreamWriter xml, TransferMessage message) {
        this.xml = xml;
        this.message = message;
    }

    public static byte[] write(TransferMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new Pain001Writer(xml, message).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("message " + message.id() + " could not be written", e);
        }
        return out.toByteArray();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + SCHEMA);
        xml.writeStartElement("CstmrCdtTrfInitn");
        xml.writeStartElement("GrpHdr");
        path(message.id(), "MsgId");
        path(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                message.at().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "Z", "CreDtTm");
        totals();
        path(BankText.of(message.payer(), LONGEST_NAME), "InitgPty", "Nm");
        xml.writeEndElement();
        payment();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void payment() throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        path(message.id() + "-1", "PmtInfId");
        path("TRF", "PmtMtd");
        totals();
        path("SEPA", "PmtTpInf", "SvcLvl", "Cd");
        path(message.on().toString(), "ReqdExctnDt", "Dt");
        path(BankText.of(message.payer(), LONGEST_NAME), "Dbtr", "Nm");
        path(message.account().iban(), "DbtrAcct", "Id", "IBAN");
        if (message.account().bic().isBlank()) {
            path("NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        } else {
            path(message.account().bic(), "DbtrAgt", "FinInstnId", "BICFI");
        }
        path("SLEV", "ChrgBr");
        for (CreditTransfer transfer : message.transfers()) {
            transfer(transfer);
        }
        xml.writeEndElement();
    }

    private void transfer(CreditTransfer transfer) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        path(transfer.id(), "PmtId", "EndToEndId");
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(transfer.amount().toString());
        xml.writeEndElement();
        xml.writeEndElement();
        path(BankText.of(transfer.holder(), LONGEST_NAME), "Cdtr", "Nm");
        path(transfer.iban(), "CdtrAcct", "Id", "IBAN");
        path(BankText.of(transfer.text(), LONGEST_TEXT), "RmtInf", "Ustrd");
        xml.writeEndElement();
    }

    private void totals() throws XMLStreamException {
        path(String.valueOf(message.transfers().size()), "NbOfTxs");
        path(message.sum().toString(), "CtrlSum");
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
}

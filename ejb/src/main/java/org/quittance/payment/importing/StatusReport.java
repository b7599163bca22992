package org.quittance.payment.importing;

import java.time.LocalDate;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quittance.document.Sha256;
import org.quittance.money.Money;
import org.quittance.payment.BankEntry.Kind;
import org.quittance.payment.BankMovement;
import org.quittance.payment.importing.BankReader.Told;
import org.quittance.payment.sepa.BankDay;

/**
 * What the bank says of our own files (pain.002): single payments that it rejects, or a file that it rejects as a whole.
 * What it accepts is passed over.
 */
final class StatusReport implements BankReader.Part {

    private static final String REJECTED = "RJCT";
    private static final String OF_DEBITS = "pain.008";

    private LocalDate day;
    private Fragment original = new Fragment();
    private Fragment payment;
    private boolean anyRejected;
    private boolean rejectedInPayment;

    @Override
    public void start(String name, XMLStreamReader xml, Deque<Told> told) throws XMLStreamException {
        if (name.equals("GrpHdr")) {
            day = BankDay.parse(Fragment.read(xml).text("CreDtTm").substring(0, 10));
        } else if (name.equals("OrgnlGrpInfAndSts")) {
            original = Fragment.read(xml);
        } else if (name.equals("OrgnlPmtInfAndSts")) {
            payment = new Fragment();
            rejectedInPayment = false;
        } else if (name.equals("TxInfAndSts")) {
            tell(Fragment.read(xml), told);
        } else if (payment != null) {
            payment.add(xml);
        }
    }

    @Override
    public void end(String name, Deque<Told> told) {
        if (name.equals("OrgnlPmtInfAndSts")) {
            if (REJECTED.equals(payment.text("PmtInfSts")) && !rejectedInPayment) {
                told.add(new Told(whole(payment.text("OrgnlPmtInfId"), payment)));
                anyRejected = true;
            }
            payment = null;
        } else if (name.equals("Document") && REJECTED.equals(original.text("GrpSts")) && !anyRejected) {
            told.add(new Told(whole(null, original)));
        }
    }

    private void tell(Fragment transaction, Deque<Told> told) {
        if (!REJECTED.equals(transaction.text("TxSts"))) {
            told.add(Told.PASSED_OVER);
            return;
        }
        anyRejected = true;
        rejectedInPayment = true;
        boolean debit = original.text("OrgnlMsgNmId").startsWith(OF_DEBITS);
        Kind kind = debit ? Kind.DEBIT_REJECTED : Kind.TRANSFER_REJECTED;
        String id = transaction.text("OrgnlEndToEndId");
        String amount = transaction.text("OrgnlTxRef/Amt/InstdAmt");
        String party = "OrgnlTxRef/" + (debit ? "Dbtr" : "Cdtr");
        told.add(new Told(new BankMovement(null, kind, null,
                id == null ? Sha256.of(kind + "|" + transaction.text("OrgnlInstrId", "OrgnlTxId", "StsId")) : CameBack.fingerprint(kind, id),
                day, amount == null ? Money.ZERO : Money.of(amount), id, original.text("OrgnlMsgId"), null,
                new BankMovement.Party(transaction.text(party + "/Pty/Nm", party + "/Nm"), transaction.text(party + "Acct/Id/IBAN")),
                reason(transaction))));
    }

    private BankMovement whole(String paymentId, Fragment said) {
        String file = original.text("OrgnlMsgId");
        return new BankMovement(null, Kind.FILE_REJECTED, null, Sha256.of("file|" + file + "|" + paymentId), day, Money.ZERO, null,
                file, said.text("StsRsnInf/AddtlInf"), new BankMovement.Party(null, null), reason(said));
    }

    private static String reason(Fragment said) {
        return said.text("StsRsnInf/Rsn/Cd", "StsRsnInf/Rsn/Prtry");
    }
}

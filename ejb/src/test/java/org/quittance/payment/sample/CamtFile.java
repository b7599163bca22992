package org.quittance.payment.sample;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement or a notice of the bank, in either version.
 *
 * @param message {@code camt.053.001.08} and its like
 * @param iban    of the account
 */
public record CamtFile(String message, String iban) {

    /** One entry for each movement. */
    public String of(String id, List<SampleMovement> movements) {
        return document(id, movements.stream().map(this::entry).collect(Collectors.joining()));
    }

    /** One entry for them all, as banks book what came together. */
    public String together(String id, String reference, List<SampleMovement> movements) {
        SampleMovement first = movements.get(0);
        String sum = movements.stream().map(movement -> new java.math.BigDecimal(movement.amount()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add).toString();
        return document(id, head(first, sum, reference) + "<NtryDtls><Btch><NbOfTxs>" + movements.size() + "</NbOfTxs></Btch>"
                + movements.stream().map(movement -> details(movement, true)).collect(Collectors.joining()) + "</NtryDtls></Ntry>");
    }

    /** The sum of a file of direct debits, without details. */
    public String collected(String id, String day, String sum, String batch, int count) {
        SampleMovement credit = new SampleMovement(day, sum, true, "IDDT", "COL" + id, null, null, null, null, null);
        return document(id, head(credit, sum, "COL" + id) + "<NtryDtls><Btch><PmtInfId>" + batch + "</PmtInfId><NbOfTxs>" + count
                + "</NbOfTxs></Btch></NtryDtls></Ntry>");
    }

    private String document(String id, String entries) {
        boolean statement = message.startsWith("camt.053");
        String outer = statement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn";
        String inner = statement ? "Stmt" : "Ntfctn";
        String time = "<CreDtTm>2026-11-20T20:00:00</CreDtTm>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + message + "\"><"
                + outer + "><GrpHdr><MsgId>" + id + "</MsgId>" + time + "</GrpHdr><" + inner + "><Id>" + id + "</Id>"
                + time + "<Acct><Id><IBAN>" + iban + "</IBAN></Id></Acct>" + (statement ? balances() : "")
                + entries + "</" + inner + "></" + outer + "></Document>\n";
    }

    private static String balances() {
        return "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                + "<Dt><Dt>2026-11-20</Dt></Dt></Bal>";
    }

    private String entry(SampleMovement movement) {
        return head(movement, movement.amount(), movement.account()) + "<NtryDtls>" + details(movement, false)
                + "</NtryDtls></Ntry>";
    }

    private String head(SampleMovement movement, String amount, String reference) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + (movement.credit() ? "CRDT" : "DBIT") + "</CdtDbtInd>"
                + (isNew() ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>") + "<BookgDt><Dt>" + movement.day()
                + "</Dt></BookgDt><ValDt><Dt>" + movement.day() + "</Dt></ValDt>" + element("AcctSvcrRef", reference)
                + "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>" + movement.family() + "</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>";
    }

    private String details(SampleMovement movement, boolean several) {
        String side = movement.credit() ? "Dbtr" : "Cdtr";
        String name = element("Nm", movement.party());
        String amount = "<Amt Ccy=\"EUR\">" + movement.amount() + "</Amt>";
        return "<TxDtls><Refs>" + element("AcctSvcrRef", several ? movement.account() : null)
                + element("EndToEndId", movement.endToEndId() == null ? "NOTPROVIDED" : movement.endToEndId()) + "</Refs>"
                + (isNew() ? amount + "<CdtDbtInd>" + (movement.credit() ? "CRDT" : "DBIT") + "</CdtDbtInd>"
                        : "<AmtDtls><TxAmt>" + amount + "</TxAmt></AmtDtls>")
                + (movement.party() == null && movement.iban() == null ? "" : "<RltdPties>"
                        + (name.isEmpty() ? "" : "<" + side + ">" + (isNew() ? "<Pty>" + name + "</Pty>" : name) + "</" + side + ">")
                        + (movement.iban() == null ? "" : "<" + side + "Acct><Id><IBAN>" + movement.iban() + "</IBAN></Id></" + side + "Acct>")
                        + "</RltdPties>")
                + (movement.text() == null ? "" : "<RmtInf><Ustrd>" + movement.text() + "</Ustrd></RmtInf>")
                + (movement.reason() == null ? "" : "<RtrInf><Rsn><Cd>" + movement.reason() + "</Cd></Rsn></RtrInf>") + "</TxDtls>";
    }

    private boolean isNew() {
        return message.endsWith("08");
    }

    private static String element(String name, String text) {
        return text == null ? "" : "<" + name + ">" + text + "</" + name + ">";
    }
}

package org.quittance.payment.sample;

import java.util.List;
import java.util.stream.Collectors;

/** What the bank says of a file of ours. @param original message of the file, {@code pain.008.001.08} */
public record Pain002File(String original, String file) {

    /** A payment that is rejected; one without a reason is accepted. */
    public record Answer(String endToEndId, String amount, String reason) {
    }

    public String of(String id, List<Answer> answers) {
        return document(id, "PART", answers.stream().map(Pain002File::transaction).collect(Collectors.joining()));
    }

    /** The whole file is refused. */
    public String refused(String id, String reason) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head(id) + group("RJCT", "<StsRsnInf><Rsn><Cd>" + reason
                + "</Cd></Rsn></StsRsnInf>") + "</CstmrPmtStsRpt></Document>\n";
    }

    private String document(String id, String status, String transactions) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head(id) + group(status, "") + "<OrgnlPmtInfAndSts><OrgnlPmtInfId>"
                + file + "-1</OrgnlPmtInfId>" + transactions + "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n";
    }

    private static String head(String id) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><GrpHdr><MsgId>" + id
                + "</MsgId><CreDtTm>2026-11-20T20:00:00</CreDtTm></GrpHdr>";
    }

    private String group(String status, String reason) {
        return "<OrgnlGrpInfAndSts><OrgnlMsgId>" + file + "</OrgnlMsgId><OrgnlMsgNmId>" + original + "</OrgnlMsgNmId><GrpSts>"
                + status + "</GrpSts>" + reason + "</OrgnlGrpInfAndSts>";
    }

    private static String transaction(Answer answer) {
        return "<TxInfAndSts><OrgnlEndToEndId>" + answer.endToEndId() + "</OrgnlEndToEndId><TxSts>"
                + (answer.reason() == null ? "ACCP" : "RJCT") + "</TxSts>"
                + (answer.reason() == null ? "" : "<StsRsnInf><Rsn><Cd>" + answer.reason() + "</Cd></Rsn></StsRsnInf>")
                + "<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + answer.amount() + "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>";
    }
}

package org.quittance.payment.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.document.Sha256;
import org.quittance.money.Money;
import org.quittance.payment.BankEntry.Kind;
import org.quittance.payment.BankMovement;
import org.quittance.payment.sepa.BankDay;

/**
 * One movement of an account as a statement or a notice writes it, with what its entry says of all its movements.
 *
 * @param account the IBAN; null where the bank numbers accounts otherwise
 * @param detail  of this movement; empty where the entry has none
 * @param place   of the detail in its entry, counted from 1; 0 where it has none
 * @param alone   whether the entry has no other movement
 */
record BookedMovement(String account, Fragment entry, Fragment batch, Fragment detail, int place, boolean alone) {

    private static final Set<String> SAYS_NOTHING = Set.of("NOTPROVIDED", "NOT PROVIDED", "NONREF");

    /** In euros, and not only announced. */
    boolean isBooked() {
        return "BOOK".equals(entry.text("Sts", "Sts/Cd")) && amount() != null
                && "EUR".equals(alone ? entry.text("Amt/@Ccy") : detail.text("Amt/@Ccy", "AmtDtls/TxAmt/Amt/@Ccy"));
    }

    private String amount() {
        return alone ? entry.text("Amt") : detail.text("Amt", "AmtDtls/TxAmt/Amt");
    }

    /** @param ownAccount the operator's account of that IBAN; null where it is none */
    BankMovement movement(Long ownAccount) {
        Money amount = isCredit() ? Money.of(amount()) : Money.of(amount()).negated();
        Kind kind = kind();
        BankMovement.Party party = party();
        String text = remittance();
        return new BankMovement(ownAccount, kind, CameBack.isOne(kind) && endToEndId() != null ? null : servicerKey(),
                CameBack.isOne(kind) && endToEndId() != null ? CameBack.fingerprint(kind, endToEndId()) : fingerprint(kind, amount, party, text),
                day(), amount, endToEndId(), paymentBatch(), text, party, reason());
    }

    private Kind kind() {
        Fragment coded = detail.text("BkTxCd/Domn/Cd") == null ? entry : detail;
        return new MovementCode(coded.text("BkTxCd/Domn/Cd"), coded.text("BkTxCd/Domn/Fmly/Cd"), isCredit(), reason())
                .kind(isSum());
    }

    private boolean isCredit() {
        String said = detail.text("CdtDbtInd");
        return "CRDT".equals(said == null ? entry.text("CdtDbtInd") : said);
    }

    private boolean isSum() {
        String transactions = batch.text("NbOfTxs");
        return place == 0 && transactions != null && Integer.parseInt(transactions) > 1;
    }

    private String reason() {
        return detail.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
    }

    private String endToEndId() {
        String id = detail.text("Refs/EndToEndId");
        return id == null || SAYS_NOTHING.contains(id.toUpperCase(Locale.ROOT)) ? null : id;
    }

    private String paymentBatch() {
        String id = detail.text("Refs/PmtInfId");
        return id == null ? batch.text("PmtInfId", "MsgId") : id;
    }

    private BankMovement.Party party() {
        String side = "RltdPties/" + (isCredit() ? "Dbtr" : "Cdtr");
        return new BankMovement.Party(
                shortened(detail.text(side + "/Nm", side + "/Pty/Nm"), 140), detail.text(side + "Acct/Id/IBAN"));
    }

    private String remittance() {
        String said = detail.joined("RmtInf/Ustrd", "RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/AddtlRmtInf");
        return shortened(said == null ? detail.text("AddtlTxInf") == null ? entry.text("AddtlNtryInf") : detail.text("AddtlTxInf")
                : said, 700);
    }

    private LocalDate day() {
        String day = entry.text("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        return BankDay.parse(day.substring(0, Math.min(10, day.length())));
    }

    /** The movement's own reference, else the entry's with the place in it. */
    private String servicerKey() {
        String ofEntry = entry.text("AcctSvcrRef");
        String own = detail.text("Refs/AcctSvcrRef");
        if (own != null && !own.equals(ofEntry)) {
            return account + "|" + own;
        }
        if (ofEntry == null) {
            return null;
        }
        return account + "|" + ofEntry + (alone ? "" : "/" + place);
    }

    private String fingerprint(Kind kind, Money amount, BankMovement.Party party, String text) {
        return Sha256.of(Stream.of(account, kind.name(), amount.toString(), day().toString(), endToEndId(), party.iban(), text)
                .map(part -> part == null ? "" : part.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.-]", ""))
                .collect(Collectors.joining("|")));
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}

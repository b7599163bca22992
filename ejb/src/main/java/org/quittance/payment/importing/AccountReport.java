package org.quittance.payment.importing;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quittance.payment.importing.BankReader.Told;

/**
 * A statement (camt.053) or a notice (camt.054), of either version: its entries, and the single movements of an entry where
 * the bank tells them. A movement is told when the next one or the end of its entry is seen, for only then it is known
 * whether it stands alone and has the entry's amount and reference.
 */
final class AccountReport implements BankReader.Part {

    private static final Set<String> REPORTS = Set.of("Stmt", "Ntfctn");

    private final Map<String, Long> ownAccounts;
    private String account;
    private Fragment entry;
    private Fragment batch;
    private Fragment detail;
    private int details;

    /** @param ownAccounts by their IBANs; entries of other ones are passed over, save if there is none */
    AccountReport(Map<String, Long> ownAccounts) {
        this.ownAccounts = ownAccounts;
    }

    @Override
    public void start(String name, XMLStreamReader xml, Deque<Told> told) throws XMLStreamException {
        if (entry == null) {
            startOutsideOfEntry(name, xml);
        } else if (name.equals("Btch")) {
            batch = Fragment.read(xml);
        } else if (name.equals("TxDtls")) {
            if (details > 0) {
                tell(false, told);
            }
            detail = Fragment.read(xml);
            details++;
        } else if (!name.equals("NtryDtls")) {
            entry.add(xml);
        }
    }

    private void startOutsideOfEntry(String name, XMLStreamReader xml) throws XMLStreamException {
        if (REPORTS.contains(name)) {
            account = null;
        } else if (name.equals("Acct")) {
            account = Fragment.read(xml).text("Id/IBAN");
        } else if (name.equals("Ntry")) {
            entry = new Fragment();
            batch = new Fragment();
            detail = new Fragment();
            details = 0;
        }
    }

    @Override
    public void end(String name, Deque<Told> told) {
        if (name.equals("Ntry")) {
            tell(details < 2, told);
            entry = null;
        }
    }

    private void tell(boolean alone, Deque<Told> told) {
        BookedMovement booked = new BookedMovement(account, entry, batch, detail, details, alone);
        Long own = account == null ? null : ownAccounts.get(account);
        boolean ours = ownAccounts.isEmpty() || account == null || own != null;
        told.add(ours && booked.isBooked() ? new Told(booked.movement(own)) : Told.PASSED_OVER);
    }
}

package org.quittance.web.office.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.audit.Break;
import org.quittance.audit.Chain;
import org.quittance.audit.ChainRow;
import org.quittance.audit.service.LedgerService;
import org.quittance.web.office.Reply;

/** Where the chains of the ledger end; asked for the last entries, it verifies those of each chain while it loads. */
@Named("officeAudit")
@RequestScoped
public class AuditBacking {

    /** What the page asks for; more than a thousand are for the command. */
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    @Inject
    private LedgerService ledger;
    private Integer last;
    private List<ChainRow> chains;
    private Map<Chain, Break> breaks;

    public void load() {
        if (last != null && (last < 1 || last > MOST)) {
            Reply.notFound();
        }
    }

    /** Also when another page of the table is asked for, which loads nothing. */
    public List<ChainRow> getChains() {
        if (chains == null) {
            chains = new ArrayList<>(ledger.chains());
        }
        return chains;
    }

    private Map<Chain, Break> breaks() {
        if (breaks == null) {
            breaks = new HashMap<>();
            if (last != null) {
                ledger.checkLast(last).stream().filter(chain -> !chain.isWhole())
                        .forEach(chain -> breaks.put(chain.chain(), chain.first()));
            }
        }
        return breaks;
    }

    public long getEntries() {
        return getChains().stream().mapToLong(ChainRow::entries).sum();
    }

    public boolean isChecked() {
        return last != null;
    }

    public int getBroken() {
        return breaks().size();
    }

    /** Null for a chain whose last entries are whole, or were not looked at. */
    public Break found(ChainRow chain) {
        return breaks().get(chain.chain());
    }

    public int getUsual() {
        return USUAL;
    }

    public Integer getLast() {
        return last;
    }

    public void setLast(Integer last) {
        this.last = last;
    }
}

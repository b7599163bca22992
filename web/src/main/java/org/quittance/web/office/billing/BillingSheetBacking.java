package org.quittance.web.office.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunTotals;
import org.quittance.billing.service.RunSheet;
import org.quittance.billing.service.RunSheetService;
import org.quittance.identity.service.LoginService;
import org.quittance.money.Money;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The sheet of a run, for whoever signs it: the proof, the totals, the numbers, and who did what. */
@Named("officeBillingSheet")
@RequestScoped
public class BillingSheetBacking {

    /** More than anybody reads on a sheet; the counts are of all. */
    private static final int MOST = 500;

    @Inject
    private RunSheetService sheets;
    @Inject
    private LoginService logins;
    private Long id;
    private RunSheet sheet;
    private List<RunTotals.OfAccount> accounts;
    private List<RunContractRow> parked;
    private List<RunContractRow> excluded;
    private Map<String, String> people;

    public void load() {
        sheet = id == null ? null : sheets.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
            return;
        }
        accounts = sheets.accounts(id);
        parked = sheets.parked(id, MOST);
        excluded = sheets.excluded(id, MOST);
        people = logins.staff();
    }

    public String reason(RunContractRow row) {
        return new ParkingWords(Texts.locale(FacesContext.getCurrentInstance())).sentence(row.reason(), row.parameters());
    }

    public List<RunStep> getSteps() {
        return RunStep.of(sheet.run());
    }

    /** A colleague by name; who left keeps the name of the login. */
    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    /** All that is sold, which equals the totals of the VAT rates. */
    public Money getSold() {
        return accounts.stream().filter(RunTotals.OfAccount::sale).map(RunTotals.OfAccount::net)
                .reduce(Money.ZERO, Money::plus);
    }

    public List<RunTotals.OfAccount> getAccounts() {
        return accounts;
    }

    public List<RunContractRow> getParked() {
        return parked;
    }

    public List<RunContractRow> getExcluded() {
        return excluded;
    }

    public RunSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

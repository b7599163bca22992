package org.quittance.web.office.dunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.SupplyProtections.Season;
import org.quittance.payment.service.arrears.DunningPolicyService;
import org.quittance.payment.service.arrears.NoDunningException;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Every dunning policy, and the days on which the law keeps the supply of homes. */
@Named("officeDunningPolicies")
@RequestScoped
public class DunningPoliciesBacking {

    static final String PAGE = "/office/dunning/policies?faces-redirect=true";

    @Inject
    private DunningPolicyService policies;
    private List<DunningPolicy> all;
    private List<Season> seasons;

    public void load() {
        all = new ArrayList<>(policies.all());
        seasons = new ArrayList<>(policies.protections().seasons());
    }

    /** A draft that says what holds today. */
    public String draft() {
        try {
            long draft = policies.draft(Texts.text(FacesContext.getCurrentInstance(), "office_dunning_policies_source"));
            return "/office/dunning/policy?faces-redirect=true&id=" + draft;
        } catch (NoDunningException e) {
            Reply.refused("office_dunning_list_not_begun_" + e.why());
            return PAGE;
        }
    }

    /** First and last day of a year, 01/11 – 31/03. */
    public String days(Season season) {
        return "%02d/%02d – %02d/%02d".formatted(season.first().getDayOfMonth(), season.first().getMonthValue(),
                season.last().getDayOfMonth(), season.last().getMonthValue());
    }

    public List<DunningPolicy> getAll() {
        return all;
    }

    public List<Season> getSeasons() {
        return seasons;
    }
}

package org.quittance.web.office.plan;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.service.plan.PlanTermsService;
import org.quittance.payment.service.plan.PlanTermsService.Offered;
import org.quittance.tariff.Offer;
import org.quittance.web.converter.Texts;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The terms of every offer, and other ones for one offer from a day to come on. */
@Named("officePlanTerms")
@ViewScoped
public class PlanTermsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DAYS = "\\s*\\d{1,2}(\\s*,\\s*\\d{1,2})*\\s*";

    @Inject
    private PlanTermsService terms;
    @Inject
    private Clock clock;
    private String offer;
    private String label;
    private final PlanTermsForm form = new PlanTermsForm();
    private transient List<Offered> rows;

    /** Filled in with those that begin last. */
    public void load() {
        Optional<Offered> chosen = getRows().stream().filter(row -> row.offer().code().equals(offer)).findFirst();
        label = chosen.map(row -> label(row.offer())).orElse(null);
        form.setFrom(LocalDate.now(clock).plusDays(1));
        chosen.map(Offered::terms).ifPresent(form::fill);
    }

    public String save() {
        Optional<InstalmentTerms> sound = sound();
        if (sound.isEmpty()) {
            Reply.refused("office_plan_terms_unsound");
            return null;
        }
        if (!terms.begin(sound.get())) {
            Reply.refused("office_plan_terms_taken");
            return null;
        }
        Reply.done("office_plan_terms_saved", label, TagFunctions.longDate(form.getFrom()));
        return "/office/plan/terms?faces-redirect=true";
    }

    private Optional<InstalmentTerms> sound() {
        if (!form.getDays().matches(DAYS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InstalmentTerms(offer, form.getFrom(),
                    new InstalmentTerms.Year(form.getMost(), form.getFewest(), form.getSettlementMonth(), form.getRenewal()),
                    new InstalmentTerms.Debits(Stream.of(form.getDays().split(",")).map(String::strip).map(Integer::valueOf).toList(),
                            form.getNotice(), form.getFailures(), form.getLeast())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public List<Offered> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(terms.all());
        }
        return rows;
    }

    public String label(Offer one) {
        return one.label(Texts.locale(FacesContext.getCurrentInstance()).getLanguage());
    }

    public String days(InstalmentTerms one) {
        return one.debits().days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Of the offer that is changed; null unless one is chosen. */
    public String getLabel() {
        return label;
    }

    public PlanTermsForm getForm() {
        return form;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }
}

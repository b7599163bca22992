package org.quittance.web.portal.surplus;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.service.surplus.Kitty;
import org.quittance.payment.service.surplus.SurplusPage;
import org.quittance.payment.service.surplus.SurplusService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Chosen;

/** What a roof fed in, month by month, and what it earned. */
@Named("portalSurplus")
@RequestScoped
public class SurplusBacking {

    private static final int MONTHS_SHOWN = 13;

    @EJB
    private SurplusService surplus;
    @Inject
    private Brand brand;

    private String contract;
    private List<SurplusPage> held;
    private SurplusPage page;

    public void load() {
        held = surplus.surpluses();
        Optional<SurplusPage> chosen = Chosen.of(held, contract, one -> one.contract().number());
        if (chosen.isEmpty()) {
            NotFound.answer();
            return;
        }
        page = chosen.get();
        contract = page.contract().number();
    }

    public SurplusPage getPage() {
        return page;
    }

    public List<SurplusPage> getHeld() {
        return held;
    }

    /** The latest ones, in order of time. */
    public List<SurplusPage.Month> getMonths() {
        return page.months().subList(Math.max(0, page.months().size() - MONTHS_SHOWN), page.months().size());
    }

    /** The latest first. */
    public List<Kitty.Movement> getMovements() {
        List<Kitty.Movement> movements = new ArrayList<>(page.kitty().movements());
        Collections.reverse(movements);
        return movements;
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new SurplusChart(BrandColor.of(brand.getColor()), Texts.text(faces, "portal_surplus_injected"),
                Texts.text(faces, "portal_consumption_year_earlier"), Texts.locale(faces)).json(getMonths());
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}

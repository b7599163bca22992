package org.quittance.web.office.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.contract.ServiceKind;
import org.quittance.tariff.service.OfferRow;
import org.quittance.tariff.service.TariffDraftService;
import org.quittance.tariff.service.TariffSheetService;

/** The offers by kind of service, each with its versions of today and of later. */
@Named("officeTariffList")
@ViewScoped
public class TariffListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TariffSheetService sheets;
    @Inject
    private TariffDraftService drafts;
    private transient List<OfferRow> offers = List.of();

    public void load() {
        offers = sheets.offers();
    }

    public String draft(String offerCode) {
        return "/office/tariff/version?faces-redirect=true&id=" + drafts.draft(offerCode);
    }

    /** Only those of which there are offers. */
    public List<ServiceKind> getKinds() {
        return Stream.of(ServiceKind.values()).filter(kind -> !of(kind).isEmpty()).toList();
    }

    public List<OfferRow> of(ServiceKind kind) {
        return new ArrayList<>(offers.stream().filter(row -> row.offer().service() == kind).toList());
    }
}

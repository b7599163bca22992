package org.quittance.web.office.tariff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quittance.tariff.Basis;
import org.quittance.tariff.DuplicatePriceException;
import org.quittance.tariff.Levy;
import org.quittance.tariff.OutdatedDraftException;
import org.quittance.tariff.PriceKey;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.PublishedVersionException;
import org.quittance.tariff.UnknownPriceException;
import org.quittance.tariff.UnknownVersionException;
import org.quittance.tariff.service.PriceChange;
import org.quittance.tariff.service.PriceChoices;
import org.quittance.tariff.service.TariffDraftService;
import org.quittance.tariff.service.TariffSheet;
import org.quittance.tariff.service.TariffSheetService;
import org.quittance.web.component.Language;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;
import org.quittance.web.office.StaffNames;

/** One price of a draft: changed, removed, or added on the basis that the address names. */
@Named("officeTariffPrice")
@ViewScoped
public class TariffPriceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TariffSheetService sheets;
    @Inject
    private TariffDraftService drafts;
    @Inject
    private Language language;
    @Inject
    private StaffNames staff;
    private Long version;
    private String price;
    private Basis basis;
    private transient TariffSheet sheet;
    private PriceKey key;
    private int edition;
    private PriceForm form;

    public void load() {
        sheet = version == null ? null : sheets.sheet(version).filter(TariffSheet::isDraft).orElse(null);
        Optional<PriceTerms> found = sheet == null || price == null ? Optional.empty() : sheet.changes().stream()
                .map(PriceChange::after).filter(terms -> terms != null && terms.key().text().equals(price)).findFirst();
        if (sheet == null || price != null && found.isEmpty()) {
            Reply.notFound();
            return;
        }
        edition = sheet.version().edition();
        if (found.isPresent()) {
            key = found.get().key();
            basis = found.get().rule().basis();
            form = new PriceForm(found.get(), language.getLocale());
        } else {
            basis = getChoices().bases().contains(basis) ? basis : getChoices().bases().get(0);
            form = new PriceForm(basis, getChoices());
        }
    }

    public String save() {
        return act(() -> {
            PriceTerms terms = form.terms();
            if (key == null) {
                drafts.add(seen(), terms);
            } else {
                drafts.change(seen(), key, terms);
            }
            Reply.done("office_tariff_price_saved", terms.code());
            return back();
        });
    }

    public String remove() {
        return act(() -> {
            drafts.remove(seen(), key);
            Reply.done("office_tariff_price_removed", key.text());
            return back();
        });
    }

    private String act(Supplier<String> verb) {
        try {
            return verb.get();
        } catch (OutdatedDraftException e) {
            sheets.sheet(version).ifPresent(now -> edition = now.version().edition());
            Reply.refused("office_tariff_outdated", staff.of(e.edited().by()), TagFunctions.moment(e.edited().at()));
        } catch (DuplicatePriceException e) {
            Reply.refused("office_tariff_price_duplicate", form.getCode());
        } catch (UnknownPriceException e) {
            Reply.refused("office_tariff_price_gone", key.text());
        } catch (PublishedVersionException e) {
            Reply.refused("office_tariff_final");
            return back();
        } catch (UnknownVersionException e) {
            Reply.refused("office_tariff_gone");
            return TariffVersionBacking.LIST;
        }
        return null;
    }

    /** Each line is a step. */
    public void steps(FacesContext faces, UIComponent component, Object typed) {
        try {
            ScaleText.read(String.valueOf(typed));
        } catch (ScaleText.Unreadable e) {
            FacesMessage message = Texts.error(faces, "office_tariff_price_steps_wrong", e.line());
            throw new ValidatorException(message, e);
        }
    }

    private TariffDraftService.Seen seen() {
        return new TariffDraftService.Seen(version, edition);
    }

    private String back() {
        return "/office/tariff/version?faces-redirect=true&id=" + version;
    }

    public boolean isAdded() {
        return key == null;
    }

    public boolean is(String one) {
        return basis == Basis.valueOf(one);
    }

    /** A fee per year or month. */
    public boolean isFee() {
        return basis == Basis.PER_YEAR || basis == Basis.PER_MONTH;
    }

    public PriceChoices getChoices() {
        return PriceChoices.of(sheet.offer());
    }

    public List<Levy> getVatRates() {
        return Stream.of(Levy.values()).filter(Levy::isVat).toList();
    }

    public PriceForm getForm() {
        return form;
    }

    /** As the table of the version names it. */
    public String getLabel() {
        PriceTerms terms = sheet.changes().stream().map(PriceChange::after)
                .filter(after -> after != null && after.key().equals(key)).findFirst().orElseThrow();
        return new PriceWords(FacesContext.getCurrentInstance()).label(terms);
    }

    public PriceKey getKey() {
        return key;
    }

    public TariffSheet getSheet() {
        return sheet;
    }

    public String getOfferLabel() {
        return sheet.offer().label(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }
}

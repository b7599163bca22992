package org.quittance.web.office.tariff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quittance.billing.service.TariffTestService;
import org.quittance.billing.service.TariffTestState;
import org.quittance.tariff.Heading;
import org.quittance.tariff.OutdatedDraftException;
import org.quittance.tariff.PriceKey;
import org.quittance.tariff.PublishedVersionException;
import org.quittance.tariff.StartRefusedException;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.UnknownVersionException;
import org.quittance.tariff.service.IncompleteTariffException;
import org.quittance.tariff.service.TariffDraftService;
import org.quittance.tariff.service.TariffSheet;
import org.quittance.tariff.service.TariffSheetService;
import org.quittance.web.component.Language;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;
import org.quittance.web.office.StaffNames;

/** A version of an offer beside the one before; its draft is changed and published here. */
@Named("officeTariffVersion")
@ViewScoped
public class TariffVersionBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String LIST = "/office/tariff/list?faces-redirect=true";

    @Inject
    private TariffSheetService sheets;
    @Inject
    private TariffDraftService drafts;
    @Inject
    private Language language;
    @Inject
    private StaffNames staff;
    @Inject
    private TariffTestService tests;
    @Inject
    private Visitor visitor;
    private Long id;
    private transient TariffSheet sheet;
    private transient TariffTestState test;
    private transient List<TariffVersion> versions;
    private int edition;
    private boolean contested;
    private LocalDate start;
    private String source;
    private List<PriceLine> lines = List.of();

    public void load() {
        sheet = id == null ? null : sheets.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
            return;
        }
        test = tests.state(id);
        edition = sheet.version().edition();
        start = sheet.version().validFrom();
        source = sheet.version().source();
        // Before the page is built its view does not speak the visitor's language yet.
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language.getLocale());
        PriceWords words = new PriceWords(FacesContext.getCurrentInstance());
        lines = new ArrayList<>(sheet.changes().stream().map(change -> new PriceLine(change, words)).toList());
    }

    public String saveAmounts() {
        Map<PriceKey, BigDecimal> typed = lines.stream().filter(PriceLine::isTyped)
                .collect(Collectors.toMap(PriceLine::getKey, PriceLine::getAmount));
        if (typed.isEmpty()) {
            Reply.done("office_tariff_version_unchanged");
            return page();
        }
        return act(() -> {
            drafts.changeAmounts(seen(), typed);
            Reply.done("office_tariff_version_saved", typed.size());
            return page();
        });
    }

    public String saveStart() {
        return act(() -> {
            drafts.startOn(seen(), start, source.strip());
            Reply.done("office_tariff_version_start_saved", TagFunctions.longDate(start));
            return page();
        });
    }

    public String publish() {
        return act(() -> {
            drafts.publish(seen());
            Reply.done("office_tariff_version_published", getOfferLabel(), TagFunctions.longDate(getVersion().validFrom()));
            return page();
        });
    }

    public String delete() {
        return act(() -> {
            drafts.delete(seen());
            Reply.done("office_tariff_version_deleted", getOfferLabel(), TagFunctions.longDate(getVersion().validFrom()));
            return LIST;
        });
    }

    public String draft() {
        return "/office/tariff/version?faces-redirect=true&id=" + drafts.draft(sheet.offer().code());
    }

    private String act(Supplier<String> verb) {
        try {
            return verb.get();
        } catch (OutdatedDraftException e) {
            keepWhatWasTyped();
            Reply.refused("office_tariff_outdated", staff.of(e.edited().by()), TagFunctions.moment(e.edited().at()));
        } catch (PublishedVersionException e) {
            Reply.refused("office_tariff_final");
            return page();
        } catch (UnknownVersionException e) {
            Reply.refused("office_tariff_gone");
            return LIST;
        } catch (StartRefusedException e) {
            Reply.refused("office_tariff_version_start_" + e.reason().name(), TagFunctions.longDate(e.day()));
        } catch (IncompleteTariffException e) {
            Reply.refused("office_tariff_version_incomplete", e.findings().size());
            return page();
        }
        return null;
    }

    /** The draft as it is now, and over it what this page was about to store: saving again stores it. */
    private void keepWhatWasTyped() {
        Map<PriceKey, BigDecimal> typed = lines.stream().filter(PriceLine::isTyped)
                .collect(Collectors.toMap(PriceLine::getKey, PriceLine::getAmount));
        LocalDate typedStart = start;
        String typedSource = source;
        load();
        lines.stream().filter(line -> line.isEditable() && typed.containsKey(line.getKey()))
                .forEach(line -> line.setAmount(typed.get(line.getKey())));
        start = typedStart;
        source = typedSource;
        contested = true;
    }

    private TariffDraftService.Seen seen() {
        return new TariffDraftService.Seen(id, edition);
    }

    private String page() {
        return "/office/tariff/version?faces-redirect=true&id=" + id;
    }

    /** In words, what keeps the draft from being published. */
    public List<String> getFindings() {
        PriceWords words = new PriceWords(FacesContext.getCurrentInstance());
        return sheet.findings().stream().map(words::sentence).toList();
    }

    public boolean isEditable() {
        return sheet.isDraft() && visitor.isBilling();
    }

    /** Whether somebody else has changed the draft while this page was open. */
    public boolean isContested() {
        return contested;
    }

    public List<Heading> getHeadings() {
        return lines.stream().map(PriceLine::getHeading).distinct().sorted().toList();
    }

    public List<PriceLine> of(Heading heading) {
        return new ArrayList<>(lines.stream().filter(line -> line.getHeading() == heading).toList());
    }

    /** Asked once although the table asks often, and not at all where it is not shown. */
    public List<TariffVersion> getVersions() {
        if (versions == null) {
            versions = sheets.versions(sheet.offer().code());
        }
        return versions;
    }

    public TariffTestState getTest() {
        return test;
    }

    public String getOfferLabel() {
        return sheet.offer().label(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    public TariffSheet getSheet() {
        return sheet;
    }

    public TariffVersion getVersion() {
        return sheet.version();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

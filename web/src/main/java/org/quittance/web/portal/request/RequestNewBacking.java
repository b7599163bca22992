package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.quittance.payment.service.plan.NoPlanException;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.kind.BillForecast;
import org.quittance.request.kind.Forecast;
import org.quittance.request.kind.FormField;
import org.quittance.request.kind.PowerForecast;
import org.quittance.request.service.RequestService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.request.service.UnfitFormException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.request.FormEntry;

/** A kind of request is chosen, its form filled in and sent. What is typed is checked in the order of the form. */
@Named("portalRequestNew")
@ViewScoped
public class RequestNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RequestService requests;
    @Inject
    private SigningEntry signing;
    @Inject
    private EnclosureEntry enclosure;
    @Inject
    private PlaceLookup lookup;
    private RequestKind kind;
    private String about;
    private ArrayList<RequestKind> kinds;
    private ArrayList<FormField.Choice> openings;
    private ArrayList<FormEntry> entries;
    private LinkedHashMap<RequestItem, String> foretold;
    private Forecast forecast;
    private final EnumMap<RequestItem, String> typed = new EnumMap<>(RequestItem.class);
    private boolean placeUnknown;

    public void load() {
        if (kind == null) {
            kinds = new ArrayList<>(requests.offered());
        } else {
            lookup.begin(enclosure);
            openings = new ArrayList<>(requests.opening(kind).map(FormField::choices).orElse(List.of()));
            if (openings.size() == 1) {
                about = openings.get(0).value();
            }
        }
    }

    /** What the form depends on; empty once one of them is chosen, or where it depends on nothing. */
    public List<FormField.Choice> getOpenings() {
        return openings == null || openings.stream().anyMatch(one -> one.value().equals(about)) ? List.of() : openings;
    }

    /** What is offered to this customer. */
    public List<RequestKind> getKinds() {
        return kinds;
    }

    public List<FormEntry> getEntries() {
        if (entries == null) {
            entries = kind == null || !getOpenings().isEmpty() ? new ArrayList<>()
                    : new ArrayList<>(requests.form(kind, about).stream().map(this::entry).toList());
        }
        return entries;
    }

    private FormEntry entry(FormField field) {
        FormEntry entry = new FormEntry(field, about);
        lookup.begun(kind, field.item()).ifPresent(entry::setText);
        return entry;
    }

    /** Says at the field what is wrong with it. */
    public void check(FacesContext faces, UIComponent field, Object value) {
        RequestItem item = (RequestItem) field.getAttributes().get("item");
        if (item == entries.get(0).getItem()) {
            typed.clear();
            placeUnknown = false;
        }
        typed.put(item, FormEntry.written(value));
        requests.fault(kind, item, typed).ifPresent(fault -> {
            placeUnknown = placeUnknown || PlaceLookup.helps(fault);
            String text = TagFunctions.words(fault);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    public String send() {
        FacesContext faces = FacesContext.getCurrentInstance();
        LinkedHashMap<RequestItem, String> filled = new LinkedHashMap<>();
        entries.forEach(entry -> filled.put(entry.getItem(), entry.written()));
        try {
            if (!filled.equals(foretold)) {
                foretold = filled;
                forecast = requests.forecast(kind, filled).orElse(null);
                if (forecast != null) {
                    return null;
                }
            }
            if (requests.toSign(kind, filled).isPresent()) {
                signing.begin(kind, filled, enclosure.getFile());
                return null;
            }
            return sent(faces, requests.send(kind, filled, enclosure.getFile()));
        } catch (UnfitAttachmentException e) {
            faces.addMessage(null, EnclosureEntry.error(faces, e));
            return null;
        } catch (UnfitFormException | NoPlanException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_new_unfit"));
            return null;
        }
    }

    /** To a question that says all that was typed, with what was attached: staff look the place up. */
    public String askForPlace() {
        return lookup.ask(kind, typed, enclosure.getFile());
    }

    /** Whether the form stopped at a place that we do not know. */
    public boolean isPlaceUnknown() {
        return placeUnknown;
    }

    static String sent(FacesContext faces, long id) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, "portal_request_new_sent", id + ""), null));
        return "/portal/request/detail?faces-redirect=true&id=" + id;
    }

    /** The file that comes with it. */
    public EnclosureEntry getEnclosure() {
        return enclosure;
    }

    /** Where what was filled in has to be signed. */
    public SigningEntry getSigning() {
        return signing;
    }

    /** Whether what was filled in is shown once more, before the same values are sent. */
    public boolean isForetold() {
        return forecast != null;
    }

    /** What the last bill will come to, else null. */
    public BillForecast getBill() {
        return forecast instanceof BillForecast bill ? bill : null;
    }

    /** What the other power will change, else null. */
    public PowerForecast getPower() {
        return forecast instanceof PowerForecast power ? power : null;
    }

    /** Whether somebody leaves a meter behind that people read. */
    public boolean isMeterRead() {
        return kind == RequestKind.MOVE_OUT && isIndexAsked();
    }

    /** Whether somebody leaves a meter behind that sends by itself what it counts. */
    public boolean isMeterSending() {
        return (kind == RequestKind.MOVE_OUT || kind == RequestKind.HOLDER) && !isIndexAsked();
    }

    private boolean isIndexAsked() {
        return getEntries().stream().anyMatch(entry -> entry.is("INDEX"));
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    /** What the page before is about, chosen at once: a contract, an invoice, an account. */
    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}

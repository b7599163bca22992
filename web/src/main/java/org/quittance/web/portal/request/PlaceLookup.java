package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.kind.FormFault;
import org.quittance.request.service.Enclosure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.request.FilledWords;

/**
 * The way on from a form that stops at a place which we do not know: a question to staff that says all that was typed, which
 * the customer reads, completes and sends.
 */
@Dependent
public class PlaceLookup implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<FormFault> FAULTS = Set.of(FormFault.NO_PLACE, FormFault.NEW_PLACE);
    private static final String BEGUN = "portalRequestNew.begun";
    private static final String ENCLOSED = "portalRequestNew.enclosed";

    @EJB
    private TariffService tariffs;
    private final EnumMap<RequestItem, String> begun = new EnumMap<>(RequestItem.class);

    static boolean helps(FormFault fault) {
        return FAULTS.contains(fault);
    }

    /** @param typed null for a field that was left empty, @param file that came with the form, or null */
    String ask(RequestKind kind, Map<RequestItem, String> typed, Enclosure file) {
        FacesContext faces = FacesContext.getCurrentInstance();
        LinkedHashMap<RequestItem, String> question = new LinkedHashMap<>();
        question.put(RequestItem.SUBJECT, Texts.text(faces, "portal_request_new_place_subject", TagFunctions.words(kind)));
        question.put(RequestItem.TEXT, Texts.text(faces, "portal_request_new_place_text") + "\n\n" + lines(typed));
        Flash flash = faces.getExternalContext().getFlash();
        flash.put(BEGUN, question);
        if (file != null) {
            flash.put(ENCLOSED, file);
        }
        return "/portal/request/new?faces-redirect=true&kind=" + RequestKind.QUESTION;
    }

    private String lines(Map<RequestItem, String> typed) {
        EnumMap<RequestItem, String> written = new EnumMap<>(typed);
        written.values().removeIf(Objects::isNull);
        String language = Texts.locale(FacesContext.getCurrentInstance()).getLanguage();
        List<Offer> offers = tariffs.offers();
        return FilledWords.of(written, code -> offers.stream().filter(offer -> offer.code().equals(code)).findFirst()
                        .map(offer -> offer.label(language)).orElse(code)).stream()
                .map(one -> Texts.text(FacesContext.getCurrentInstance(), "portal_request_new_place_line",
                        TagFunctions.words(one.item()), one.text())).collect(Collectors.joining("\n"));
    }

    /** Where the page before has put what it says. */
    @SuppressWarnings("unchecked")
    void begin(EnclosureEntry enclosure) {
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        if (flash.get(BEGUN) instanceof Map<?, ?> question) {
            begun.putAll((Map<RequestItem, String>) question);
            enclosure.keep((Enclosure) flash.get(ENCLOSED));
        }
    }

    /** What the page before has written into a field of a question. */
    Optional<String> begun(RequestKind kind, RequestItem item) {
        return kind == RequestKind.QUESTION ? Optional.ofNullable(begun.get(item)) : Optional.empty();
    }
}

package org.quittance.web.office.request;

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
import org.quittance.request.RequestItem;
import org.quittance.request.kind.FormField;
import org.quittance.request.service.PaperContractService;
import org.quittance.request.service.RequestDeskService;
import org.quittance.request.service.UnfitFormException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;
import org.quittance.web.request.FormEntry;

/** An adviser asks for a contract in the name of a customer who will sign it on paper. */
@Named("officeRequestContract")
@ViewScoped
public class RequestContractBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService desk;
    @Inject
    private PaperContractService papers;
    private String customer;
    private String name;
    private String offer;
    private ArrayList<FormEntry> entries = new ArrayList<>();
    private ArrayList<FormField.Choice> offers = new ArrayList<>();
    private final EnumMap<RequestItem, String> typed = new EnumMap<>(RequestItem.class);

    public void load() {
        name = customer == null ? null : desk.customerName(customer).orElse(null);
        if (name == null) {
            Reply.notFound();
            return;
        }
        List<FormField> fields = papers.form(customer, offer);
        if (fields.size() > 1) {
            entries = new ArrayList<>(fields.stream().map(field -> new FormEntry(field, offer)).toList());
        } else {
            offers = new ArrayList<>(fields.get(0).choices());
        }
    }

    /** Says at the field what is wrong with it. */
    public void check(FacesContext faces, UIComponent field, Object value) {
        RequestItem item = (RequestItem) field.getAttributes().get("item");
        if (item == entries.get(0).getItem()) {
            typed.clear();
        }
        typed.put(item, FormEntry.written(value));
        papers.fault(customer, item, typed).ifPresent(fault -> {
            String text = TagFunctions.words(fault);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    public String prepare() {
        LinkedHashMap<RequestItem, String> filled = new LinkedHashMap<>();
        entries.forEach(entry -> filled.put(entry.getItem(), entry.written()));
        try {
            long id = papers.prepare(customer, filled);
            Reply.done("office_request_contract_done", id + "");
            return "/office/request/sign?faces-redirect=true&id=" + id;
        } catch (UnfitFormException e) {
            Reply.refused("portal_request_new_unfit");
            return null;
        }
    }

    public List<FormEntry> getEntries() {
        return entries;
    }

    /** To choose from; empty once one is chosen. */
    public List<FormField.Choice> getOffers() {
        return offers;
    }

    public String getName() {
        return name;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }
}

package org.quittance.web.office.accounting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.accounting.BookName;
import org.quittance.accounting.LedgerAccount;
import org.quittance.accounting.PostingRule;
import org.quittance.accounting.service.AccountingService;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The accounts of the ledger, how they are called, and what is posted where. */
@Named("officeAccountingChart")
@ViewScoped
public class AccountingChartBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountingService books;
    private transient List<LedgerAccount> accounts;
    private transient List<PostingRule> rules;
    private String number;
    private String label;
    private String english;

    public void load() {
        accounts = new ArrayList<>(books.accounts());
        rules = new ArrayList<>(books.rules());
    }

    public void account(FacesContext faces, UIComponent field, String value) {
        if (!value.matches("[0-9]{3,12}")) {
            String text = Texts.text(faces, "office_accounting_chart_digits");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public String name() {
        books.name(number, new BookName(label.strip(), english == null || english.isBlank() ? null : english.strip()));
        Reply.done("office_accounting_chart_named", number, label.strip());
        return "/office/accounting/chart?faces-redirect=true";
    }

    public List<LedgerAccount> getAccounts() {
        return accounts;
    }

    public List<PostingRule> getRules() {
        return rules;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}

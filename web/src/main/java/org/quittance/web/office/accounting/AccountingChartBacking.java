package org.quittance.web.office.accounting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.quittance.accounting.BookName;
import org.quittance.accounting.LedgerAccount;
import org.quittance.accounting.PostingRule;
import org.quittance.accounting.service.AccountingService;
import org.quittance.web.converter.TagFunctions;
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

    /** What a rule posts; one that has no words yet is told by its code. */
    public String posted(PostingRule rule) {
        return word("office_accounting_chart_posts_", rule.source());
    }

    /** The way to pay or the rate that a rule is for. */
    public String detail(PostingRule rule) {
        return rule.detail().isEmpty() ? "–"
                : rule.detail().matches("[0-9.]+") ? TagFunctions.percent(new BigDecimal(rule.detail()))
                : word("office_accounting_chart_of_", rule.detail());
    }

    private static String word(String prefix, String code) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", Texts.locale(FacesContext.getCurrentInstance()));
        return texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
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

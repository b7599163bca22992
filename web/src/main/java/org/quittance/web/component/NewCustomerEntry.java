package org.quittance.web.component;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quittance.customer.CompanyName;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.EmailAddress;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.PersonName;
import org.quittance.customer.Telephones;
import org.quittance.web.portal.profile.Countries;

/** What is typed of somebody who is not a customer yet; whether a person or a company the address says, or the form. */
public class NewCustomerEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Customer.Kind kind;
    private final AddressEntry address = new AddressEntry();
    private String title;
    private String firstName;
    private String lastName;
    private String companyName;
    private String siren;
    private String vatNumber;
    private String email;
    private String phone;
    private String language;

    private NewCustomerEntry(Customer.Kind kind, String language) {
        this.kind = kind;
        this.language = language;
    }

    /** @param language proposed */
    public static NewCustomerEntry of(HttpServletRequest request, String language) {
        String kind = Objects.requireNonNullElseGet(request.getParameter("newcomer:kind"), () -> Objects.toString(request.getParameter("kind"), ""));
        return new NewCustomerEntry(Customer.Kind.COMPANY.name().equals(kind) ? Customer.Kind.COMPANY : Customer.Kind.PERSON, language);
    }

    /** Checked before, at each field. */
    public NewCustomer written() {
        return new NewCustomer(
                isCompany() ? null : new PersonName(orNull(title), firstName.strip(), lastName.strip()),
                isCompany() ? new CompanyName(companyName.strip(), orNull(CompanyRules.compact(siren)), orNull(CompanyRules.compact(vatNumber))) : null,
                address.written(),
                new Contact(EmailAddress.written(Objects.toString(email, "")).orElse(null),
                        Telephones.written(Objects.toString(phone, "")).orElse(null), language));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public boolean isCompany() {
        return kind == Customer.Kind.COMPANY;
    }

    public Customer.Kind getKind() {
        return kind;
    }

    public List<Countries.Country> countries(Locale spoken) {
        return Countries.in(spoken).all();
    }

    public AddressEntry getAddress() {
        return address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}

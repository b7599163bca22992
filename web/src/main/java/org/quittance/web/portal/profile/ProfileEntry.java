package org.quittance.web.portal.profile;

import java.io.Serializable;
import java.util.Objects;
import org.quittance.customer.Customer;
import org.quittance.customer.Telephones;
import org.quittance.web.component.AddressEntry;

/** What somebody types about a customer's details, filled with what is known. */
public class ProfileEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AddressEntry address;
    private String email;
    private String password;
    private String phone;
    private String mobile;
    private String fax;
    private String language;

    public ProfileEntry(Customer customer) {
        address = new AddressEntry(customer.address());
        phone = customer.telephones().phone();
        mobile = customer.telephones().mobile();
        fax = customer.telephones().fax();
        language = customer.language();
    }

    /** Checked before, so that what cannot be called is not there. */
    public Telephones telephones() {
        return new Telephones(written(phone), written(mobile), written(fax));
    }

    private static String written(String typed) {
        return Telephones.written(Objects.toString(typed, "")).orElse(null);
    }

    public AddressEntry getAddress() {
        return address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}

package org.quittance.web.portal.profile;

import java.io.Serializable;
import java.util.Objects;
import org.quittance.customer.Address;
import org.quittance.customer.Customer;
import org.quittance.customer.Telephones;

/** What somebody types about a customer's details, filled with what is known. */
public class ProfileEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String line1;
    private String line2;
    private String postcode;
    private String town;
    private String country;
    private String email;
    private String phone;
    private String mobile;
    private String fax;
    private String language;

    public ProfileEntry(Customer customer) {
        Address address = customer.address();
        line1 = address.line1();
        line2 = address.line2();
        postcode = address.postcode();
        town = address.town();
        country = address.country();
        phone = customer.telephones().phone();
        mobile = customer.telephones().mobile();
        fax = customer.telephones().fax();
        language = customer.language();
    }

    public Address address() {
        return new Address(line1.strip(), line2, postcode.strip(), town.strip(), country);
    }

    /** Checked before, so that what cannot be called is not there. */
    public Telephones telephones() {
        return new Telephones(written(phone), written(mobile), written(fax));
    }

    private static String written(String typed) {
        return Telephones.written(Objects.toString(typed, "")).orElse(null);
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
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

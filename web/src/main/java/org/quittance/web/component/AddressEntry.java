package org.quittance.web.component;

import java.io.Serializable;
import org.quittance.customer.Address;

/** A postal address as it is typed, at first the one that is known. */
public class AddressEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String line1;
    private String line2;
    private String postcode;
    private String town;
    private String country;

    /** Nothing is known but where most people live. */
    public AddressEntry() {
        country = Address.HOME;
    }

    public AddressEntry(Address known) {
        line1 = known.line1();
        line2 = known.line2();
        postcode = known.postcode();
        town = known.town();
        country = known.country();
    }

    public Address written() {
        return new Address(line1.strip(), line2, postcode.strip(), town.strip(), country);
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
}

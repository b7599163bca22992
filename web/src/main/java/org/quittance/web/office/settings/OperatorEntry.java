package org.quittance.web.office.settings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.installation.service.SaidOperator;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Operator;

/** What is typed of the operator; begins with what counts today. */
public class OperatorEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private String name;
    private String legalForm;
    private String address;
    private String siren;
    private String siret;
    private String vatNumber;
    private String phone;
    private String email;
    private String website;
    private String color;
    private String ics;
    private boolean logoRemoved;

    OperatorEntry(Operator now, Optional<CreditorIdentifier> creditor, LocalDate day) {
        validFrom = day;
        name = now.name();
        legalForm = now.registration().legalForm().orElse(null);
        address = String.join("\n", now.addressLines());
        siren = now.siren().orElse(null);
        siret = now.registration().siret().orElse(null);
        vatNumber = now.vatNumber().orElse(null);
        phone = now.phone().orElse(null);
        email = now.email().orElse(null);
        website = now.contact().website().orElse(null);
        color = now.color();
        ics = creditor.map(CreditorIdentifier::text).orElse(null);
    }

    SaidOperator said() {
        return new SaidOperator(validFrom, name, legalForm, address, new SaidOperator.Numbers(siren, siret, vatNumber),
                new SaidOperator.Reached(phone, email, website), color, ics);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getColor() {
        return color;
    }

    public void setColor(String color) {
        this.color = color;
    }

    public String getIcs() {
        return ics;
    }

    public void setIcs(String ics) {
        this.ics = ics;
    }

    public boolean isLogoRemoved() {
        return logoRemoved;
    }

    public void setLogoRemoved(boolean logoRemoved) {
        this.logoRemoved = logoRemoved;
    }
}

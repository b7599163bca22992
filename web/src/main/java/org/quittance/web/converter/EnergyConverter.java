package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.quittance.document.Written;
import org.quittance.metering.Energy;

/** Writes whole kilowatt-hours; invoices and exports, which need three decimals, ask for them. */
@FacesConverter(forClass = Energy.class)
public class EnergyConverter implements Converter<Energy> {

    @Override
    public Energy getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("energy is measured, not typed");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Energy energy) {
        return energy == null ? "" : Written.in(Texts.locale(faces)).energy(energy, 0);
    }
}

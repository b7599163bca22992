package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.commandbutton.CommandButton;

/** {@code q:button value action look}: posts its form. One {@code look="primary"} a screen, the others are secondary. */
@FacesComponent("quittance.Button")
public class ButtonComponent extends CommandButton {

    public ButtonComponent() {
        setAjax(false);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object look = getAttributes().get("look");
        setStyleClass("q-button q-button-" + (look == null ? "primary" : look));
        super.encodeBegin(faces);
    }
}

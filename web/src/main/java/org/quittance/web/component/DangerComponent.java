package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.behavior.confirm.ConfirmBehavior;
import org.primefaces.component.commandbutton.CommandButton;
import org.quittance.web.converter.Texts;

/** {@code q:danger value action naming}: an act that cannot be taken back, confirmed by naming the thing it hits. */
@FacesComponent("quittance.Danger")
public class DangerComponent extends CommandButton {

    public DangerComponent() {
        setAjax(false);
        setStyleClass("q-button q-button-danger");
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getClientBehaviors().isEmpty()) {
            ConfirmBehavior confirm = new ConfirmBehavior();
            confirm.setHeader(String.valueOf(getValue()));
            confirm.setMessage(Texts.text(faces, "danger_confirm", getAttributes().get("naming")));
            confirm.setYesButtonClass("q-button-danger");
            addClientBehavior("click", confirm);
        }
        super.encodeBegin(faces);
    }
}

package org.quittance.web.office.settings;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.installation.service.OperatorDeskService;
import org.quittance.installation.service.OperatorFault;
import org.quittance.installation.service.UnfitOperatorException;
import org.quittance.operator.BrandColor;
import org.quittance.operator.service.OperatorRefresh;
import org.quittance.web.component.SentFile;
import org.quittance.web.office.Reply;

/** Says who the operator is, from a day on. */
@Named("officeSettingsOperator")
@ViewScoped
public class SettingsOperatorBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2 << 20;

    @EJB
    private OperatorDeskService desk;
    @EJB
    private OperatorRefresh refresh;
    @Inject
    private Clock clock;
    private OperatorEntry entry;
    private boolean signed;
    private boolean logo;
    private transient Part upload;

    public void load() {
        OperatorDeskService.Standing standing = desk.standing();
        signed = standing.signed() && standing.creditor().isPresent();
        logo = standing.operator().look().logo().isPresent();
        entry = new OperatorEntry(standing.operator(), standing.creditor(), LocalDate.now(clock));
    }

    public String save() {
        try {
            desk.change(entry.said(), new OperatorDeskService.SentLogo(sent(), entry.isLogoRemoved()));
        } catch (UnfitOperatorException e) {
            e.faults().forEach(this::refuse);
            return null;
        }
        refresh.read();
        Reply.done("office_settings_operator_done");
        return "/office/settings/home?faces-redirect=true";
    }

    private byte[] sent() {
        try {
            return upload == null || upload.getSize() == 0 ? null : SentFile.content(upload, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a colour that is too pale it says which shade of it can be read. */
    private void refuse(OperatorFault fault) {
        String color = String.valueOf(entry.getColor()).strip();
        if (fault == OperatorFault.COLOR && color.matches("#[0-9a-fA-F]{6}")) {
            Reply.refused("office_settings_operator_pale", color, BrandColor.of(color).readable().hex());
        } else {
            Reply.refused("office_settings_operator_fault_" + fault);
        }
    }

    public OperatorEntry getEntry() {
        return entry;
    }

    /** Whether mandates bear the creditor identifier. */
    public boolean isSigned() {
        return signed;
    }

    public boolean isLogo() {
        return logo;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}

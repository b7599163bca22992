package org.quittance.payment.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.quittance.operator.Operator;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.Upload;
import org.quittance.operator.importing.UploadFolder;
import org.quittance.operator.importing.UploadTooLargeException;

/** Messages of the bank in the data folder, and the account they must tell of. */
@ApplicationScoped
public class BankFileFolder {

    @Inject
    private Settings settings;

    public Path path(String storedAs) {
        return folder().path(storedAs);
    }

    /** @throws UploadTooLargeException if it is; nothing is kept then */
    public Upload store(InputStream content) throws IOException, UploadTooLargeException {
        return folder().store(content);
    }

    public void remove(String storedAs) throws IOException {
        folder().remove(storedAs);
    }

    /** The operator's IBAN; null where none is set. */
    String ownAccount() {
        return settings.operator().bankAccount().map(Operator.BankAccount::iban).orElse(null);
    }

    private UploadFolder folder() {
        return new UploadFolder(settings.data().resolve("bank-files"), settings.largestUpload());
    }
}

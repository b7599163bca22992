package org.quittance.payment.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.Upload;
import org.quittance.operator.importing.UploadFolder;
import org.quittance.operator.importing.UploadTooLargeException;

/** Messages of the bank in the data folder, and the accounts they may tell of. */
@ApplicationScoped
public class BankFileFolder {

    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Clock clock;

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

    /** The operator's accounts by their IBANs; also closed ones, whose last statement comes late. */
    Map<String, Long> ownAccounts() {
        return accounts.known().openedBy(LocalDate.now(clock));
    }

    private UploadFolder folder() {
        return new UploadFolder(settings.data().resolve("bank-files"), settings.largestUpload());
    }
}

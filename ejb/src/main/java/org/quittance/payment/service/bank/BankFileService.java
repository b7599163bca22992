package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.quittance.identity.Role;
import org.quittance.operator.importing.Upload;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFileRow;
import org.quittance.payment.BankFiles;
import org.quittance.payment.job.BankFileFolder;
import org.quittance.payment.job.BankFileImports;

/** Takes in files of the bank and has them worked off by a job. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class BankFileService {

    private static final System.Logger LOG = System.getLogger(BankFileService.class.getName());
    private static final String JOB = "bank-file-import";
    private static final int LONGEST_NAME = 200;

    @Inject
    private BankFiles files;
    @Inject
    private BankEntries entries;
    @Inject
    private BankFileFolder folder;
    @Inject
    private BankFileImports imports;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** @param known whether the same content came before: nothing is done then */
    public record Received(long id, boolean known) {
    }

    /**
     * Stores the file; nothing is imported yet.
     *
     * @param fileName as the user calls it, shown only
     */
    public Received receive(String fileName, InputStream content) throws IOException, UploadTooLargeException {
        Upload upload = folder.store(content);
        try {
            files.lockContent(upload.sha256());
            Optional<BankFile> before = files.withContent(upload.sha256());
            if (before.isPresent()) {
                folder.remove(upload.name());
                return new Received(before.get().id(), before.get().status() != BankFile.Status.FAILED);
            }
            BankFile file = new BankFile(shown(fileName),
                    new BankFile.Content(upload.bytes(), upload.sha256(), upload.name()), caller.getName(), clock.instant());
            files.add(file);
            return new Received(file.id(), false);
        } catch (IOException | RuntimeException e) {
            folder.remove(upload.name());
            throw e;
        }
    }

    /** Starts the import and returns at once; one that was imported or refused stays as it is. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean start(long file) {
        boolean begun = imports.begin(file);
        if (begun) {
            launch(file);
        }
        return begun;
    }

    /**
     * At start-up: goes on with the imports that a stop or a crash of the server broke off, from their checkpoints, and begins
     * those that were only stored.
     */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resumeInterrupted() {
        for (BankFile file : imports.atWork()) {
            if (file.executionId() == null) {
                launch(file.id());
            } else {
                LOG.log(Level.INFO, "import of file {0} of the bank goes on", String.valueOf(file.id()));
                imports.runsAs(file.id(), BatchRuntime.getJobOperator().restart(file.executionId(), new Properties()));
            }
        }
        imports.waiting().forEach(this::start);
    }

    private void launch(long file) {
        Properties parameters = new Properties();
        parameters.setProperty("file", String.valueOf(file));
        long execution;
        try {
            execution = BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (RuntimeException e) {
            imports.fail(file);
            throw e;
        }
        imports.runsAs(file, execution);
    }

    /** The latest first. */
    public List<BankFileRow> latest(int most) {
        return files.latest(most);
    }

    public Optional<BankFileRow> row(long file) {
        return files.row(file);
    }

    /** What a file tells, in its order. */
    public List<BankEntryRow> entries(long file, int first, int most) {
        return entries.of(file, first, most);
    }

    private static String shown(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "?" : fileName.strip();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}

package org.quittance.metering.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.quittance.identity.Role;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileErrorRow;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.MeterFiles;
import org.quittance.metering.Reading;
import org.quittance.metering.export.CsvText;
import org.quittance.metering.importing.Recognition;
import org.quittance.metering.importing.RefusedFileException;
import org.quittance.metering.job.MeterFileFolder;
import org.quittance.metering.job.MeterFileImports;
import org.quittance.metering.job.MeterFileStateException;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.time.OperatorClock;

/** Takes in files of meter data and imports them as jobs. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class MeterFileService {

    private static final System.Logger LOG = System.getLogger(MeterFileService.class.getName());
    private static final String JOB = "meter-file-import";
    private static final int LONGEST_NAME = 200;
    private static final int ERRORS_AT_ONCE = 5_000;

    @Inject
    private MeterFiles files;
    @Inject
    private MeterFileFolder folder;
    @Inject
    private MeterFileImports imports;
    @Inject
    private OperatorClock clock;

    /**
     * Stores the file; nothing is imported yet.
     *
     * @param fileName as the user calls it, shown only
     */
    public ReceivedFile receive(String fileName, InputStream content, String uploadedBy)
            throws IOException, UploadTooLargeException {
        MeterFileFolder.Stored stored = folder.store(content);
        try {
            Optional<MeterFileRow> before = files.imported(stored.content().sha256());
            MeterFile file = new MeterFile(shown(fileName), format(stored.name()), stored.content(), stored.name(),
                    new Reading.Entry(uploadedBy, clock.instant()));
            files.add(file);
            return new ReceivedFile(file.id(), before);
        } catch (IOException | RuntimeException e) {
            folder.remove(stored.name());
            throw e;
        }
    }

    /**
     * Starts the import and returns at once; it is safe to import a file again.
     *
     * @throws MeterFileStateException if it is at work already or was refused
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start(long fileId) throws MeterFileStateException {
        imports.begin(fileId);
        launch(fileId);
    }

    /** At start-up: goes on with the imports that a stop or a crash of the server broke off, from their checkpoints. */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resumeInterrupted() {
        for (MeterFile file : imports.atWork()) {
            LOG.log(Level.INFO, "import of meter file {0} goes on", String.valueOf(file.id()));
            if (file.executionId() == null) {
                launch(file.id());
            } else {
                resume(file.id(), file.executionId());
            }
        }
    }

    public Optional<MeterFileRow> progress(long fileId) {
        return files.row(fileId);
    }

    /** The latest files first. */
    public List<MeterFileRow> latest(int most) {
        return files.latest(most);
    }

    /** Lines that were not used, in the order of the file. */
    public List<MeterFileErrorRow> errors(long fileId, int first, int most) {
        return files.errors(fileId, first, most);
    }

    /**
     * All lines that were not used as CSV, streamed.
     *
     * @param headings of the columns: file, line number, reason, text
     * @param wording the reason, a {@link org.quittance.metering.importing.LineFault}, in the reader's language
     */
    public void writeErrors(
            MeterFileRow file, List<String> headings, UnaryOperator<String> wording, OutputStream out) throws IOException {
        out.write(CsvText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings);
            List<MeterFileErrorRow> part = files.errors(file.id(), 0, ERRORS_AT_ONCE);
            while (!part.isEmpty()) {
                for (MeterFileErrorRow row : part) {
                    csv.writeRecord(CsvText.safe(file.name()), String.valueOf(row.lineNumber()),
                            wording.apply(row.reason()), CsvText.safe(row.text()));
                }
                part = files.errorsAfter(file.id(), part.get(part.size() - 1), ERRORS_AT_ONCE);
            }
        }
    }

    /** Null if it is none that is read: the import then says why. */
    private MeterFile.Format format(String storedAs) throws IOException {
        try {
            return Recognition.of(folder.path(storedAs));
        } catch (RefusedFileException e) {
            return null;
        }
    }

    /** A file of one of our own formats, to begin from; empty for the formats of others. */
    public Optional<byte[]> sample(MeterFile.Format format) throws IOException {
        try (InputStream in = Recognition.class.getResourceAsStream("sample-" + format + ".csv")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private void launch(long fileId) {
        Properties parameters = new Properties();
        parameters.setProperty("file", String.valueOf(fileId));
        run(fileId, jobs -> jobs.start(JOB, parameters));
    }

    private void resume(long fileId, long executionId) {
        run(fileId, jobs -> jobs.restart(executionId, new Properties()));
    }

    private void run(long fileId, Launch launch) {
        long execution;
        try {
            execution = launch.with(BatchRuntime.getJobOperator());
        } catch (RuntimeException e) {
            imports.fail(fileId);
            throw e;
        }
        imports.runsAs(fileId, execution);
    }

    private static String shown(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "?" : fileName.strip();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    @FunctionalInterface
    private interface Launch {

        long with(JobOperator jobs);
    }
}

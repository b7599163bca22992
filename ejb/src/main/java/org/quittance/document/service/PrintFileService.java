package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.quittance.document.PrintFile;
import org.quittance.document.PrintFiles;
import org.quittance.identity.Role;

/** The letters of a run, for who prints and posts them. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class PrintFileService {

    private static final System.Logger LOG = System.getLogger(PrintFileService.class.getName());

    @Inject
    private PrintFiles files;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** Nothing for a run that sends no letters, or is not published yet. */
    public Optional<PrintFile> of(long runId) {
        return files.of(runId);
    }

    /** The file as it is now, if it can be downloaded. */
    public Optional<PrintFile> ready(long runId) {
        return files.of(runId).filter(file -> file.status() == PrintFile.Status.READY);
    }

    /** Piece by piece; who took it is told in the log. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(PrintFile file, long runId, OutputStream out) throws IOException {
        LOG.log(System.Logger.Level.INFO, "print file of run {0} downloaded by {1}", runId, caller.getName());
        int position = 0;
        for (Optional<byte[]> part = files.part(file, runId, position); part.isPresent();
                part = files.part(file, runId, ++position)) {
            out.write(part.get());
        }
    }

    /**
     * Its letters are on their way: the content is deleted for good.
     *
     * @throws org.quittance.document.PrintFileStateException if it is not whole, or was posted before
     */
    public void post(long runId) {
        files.post(runId, caller.getName(), clock.instant());
    }
}

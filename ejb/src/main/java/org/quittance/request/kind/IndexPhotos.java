package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.quittance.metering.service.ReadingService;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachments;

/** The photo that came with an index: its readings name it, so that who judges them sees it. */
@ApplicationScoped
class IndexPhotos {

    @Inject
    private RequestAttachments attachments;
    @Inject
    private ReadingService readings;

    /** Does nothing where the customer told no index, or attached no photo. */
    void show(Request asked, Collection<Long> registers, LocalDate day) {
        if (!registers.isEmpty()) {
            attachments.photo(asked.id()).ifPresent(photo -> readings.show(registers, day, photo));
        }
    }
}

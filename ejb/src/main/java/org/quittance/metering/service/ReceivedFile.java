package org.quittance.metering.service;

import java.util.Optional;
import org.quittance.metering.MeterFileRow;

/** @param importedBefore the file of the same content that was imported already; another import stores nothing new */
public record ReceivedFile(long id, Optional<MeterFileRow> importedBefore) {}

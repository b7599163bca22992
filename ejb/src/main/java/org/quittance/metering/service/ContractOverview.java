package org.quittance.metering.service;

import java.util.List;
import org.quittance.contract.ElectricityContract;
import org.quittance.metering.consumption.ConsumptionRow;

/**
 * One contract at a glance.
 *
 * @param meter its serial number, null while none is installed
 * @param latest null as long as the meter has told nothing
 * @param months the latest months of which something is known, in order
 */
public record ContractOverview(
        ElectricityContract contract, String meter, LatestReading latest, List<ConsumptionRow> months) {}

package org.quittance.metering.service;

import java.util.List;
import java.util.Optional;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.time.DateRange;

/**
 * What a page of consumption shows.
 *
 * @param known from the first to the last day with values in the contract's own time, empty if there are none: the
 *              pages to turn to
 * @param loadCurve whether days and half-hours are known; else only months are, from the indexes of the registers
 * @param classes in the order of tables
 */
public record ContractConsumption(String contract, Grain grain, DateRange period, Optional<DateRange> known,
                                  boolean loadCurve, List<TimeClass> classes, List<ConsumptionRow> rows) {}

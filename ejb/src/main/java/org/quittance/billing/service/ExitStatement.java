package org.quittance.billing.service;

import java.util.List;
import org.quittance.contract.ParkingContract;

/** What a low-use contract's barriers told and what came of it. @param months the latest first */
public record ExitStatement(ParkingContract contract, List<ExitMonth> months) {
}

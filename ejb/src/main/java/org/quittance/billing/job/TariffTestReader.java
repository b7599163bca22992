package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.TariffTest;
import org.quittance.billing.TariffTests;
import org.quittance.billing.TestedContract;
import org.quittance.billing.service.BillingFactsLoader;
import org.quittance.billing.service.ContractToBill;
import org.quittance.billing.service.DueContract;
import org.quittance.billing.service.TariffFacts;
import org.quittance.billing.service.TestedTariffs;
import org.quittance.tariff.TariffVersions;
import org.quittance.tariff.Tariffs;
import org.quittance.time.DateRange;

/**
 * Hands out the contracts of a test in the order of their keys, read a chunk at a time with the facts of their year: the
 * same number of queries for any number of contracts. Begun anew it goes on behind the last result.
 */
@Dependent
@Named
public class TariffTestReader extends PagedReader<TariffTestReader.Year> {

    /** The billing periods of a contract's year under both tariffs. */
    record Year(long contractId, DateRange period, List<ContractToBill> before, List<ContractToBill> after) {
    }

    @Inject
    @BatchProperty
    private long test;
    @Inject
    @BatchProperty
    private int chunk;
    @Inject
    private TariffTests tests;
    @Inject
    private TariffVersions versions;
    @Inject
    private Tariffs tariffs;
    @Inject
    private BillingFactsLoader loader;

    private TariffTest tested;
    private String offerCode;
    private List<TariffFacts> twoTariffs;

    @Override
    public void open(Serializable checkpoint) {
        super.open(checkpoint);
        tested = tests.of(test).orElseThrow();
        offerCode = versions.of(tested.tariffVersionId()).orElseThrow().offerCode();
        twoTariffs = TestedTariffs.of(tariffs, tested);
    }

    @Override
    protected long start() {
        return tests.lastDone(test);
    }

    @Override
    protected long key(Year item) {
        return item.contractId();
    }

    @Override
    protected List<Year> page(long after) {
        List<TestedContract> contracts = tests.supplied(offerCode, tested.beforeDay(), after, chunk);
        List<DueContract> due = contracts.stream().flatMap(this::due).toList();
        List<Map<Long, List<ContractToBill>>> perContract = loader.load(null, due, twoTariffs).stream()
                .map(toBill -> toBill.stream().map(ContractToBill::inArrears)
                        .collect(Collectors.groupingBy(one -> one.due().contractId())))
                .toList();
        return contracts.stream().map(contract -> {
            List<DateRange> periods = contract.periods(tested.beforeDay());
            return new Year(contract.id(),
                    new DateRange(periods.get(0).start(), periods.get(periods.size() - 1).end()),
                    perContract.get(0).get(contract.id()), perContract.get(1).get(contract.id()));
        }).toList();
    }

    private Stream<DueContract> due(TestedContract contract) {
        return contract.periods(tested.beforeDay()).stream()
                .map(period -> DueContract.alone(contract.id(), period));
    }
}

package org.quittance.web.office.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quittance.billing.PriceUnit;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.TimeClass;
import org.quittance.document.Written;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.Levy;
import org.quittance.tariff.NetworkTariff;
import org.quittance.tariff.StatutoryRate;
import org.quittance.tariff.service.TariffSheetService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** The rates that the law sets, each with its day and its source; they come with the program. */
@Named("officeTariffRates")
@RequestScoped
public class TariffRatesBacking {

    @Inject
    private TariffSheetService sheets;
    private List<StatutoryRate> rates = List.of();
    private List<NetworkTariff> network = List.of();
    private List<FixedPartLimit> limits = List.of();

    /** What energy of a class costs to carry, in cents per kWh. */
    public record Energy(String timeClass, String cents) {
    }

    public void load() {
        rates = sheets.statutoryRates();
        network = sheets.networkTariffs();
        limits = new ArrayList<>(sheets.fixedPartLimits());
    }

    public List<Levy> getLevies() {
        return rates.stream().map(StatutoryRate::levy).distinct().sorted().toList();
    }

    public List<StatutoryRate> of(Levy levy) {
        return new ArrayList<>(rates.stream().filter(rate -> rate.levy() == levy).toList());
    }

    /** {@code 30,85 € / MWh} or {@code 20 %}. */
    public String value(StatutoryRate rate) {
        Locale locale = Texts.locale(FacesContext.getCurrentInstance());
        return rate.levy() == Levy.EXCISE
                ? TagFunctions.price(rate.value(), PriceUnit.EUR_PER_MWH)
                : Written.in(locale).percent(rate.value());
    }

    public List<NetworkOption> getOptions() {
        return network.stream().map(NetworkTariff::option).distinct().sorted().toList();
    }

    public List<NetworkTariff> networkOf(NetworkOption option) {
        return new ArrayList<>(network.stream().filter(tariff -> tariff.option() == option).toList());
    }

    /** Cents per kWh of each class that the option has. */
    public List<Energy> energy(NetworkTariff tariff) {
        Written written = Written.in(Texts.locale(FacesContext.getCurrentInstance()));
        return Stream.of(TimeClass.values()).filter(each -> tariff.centsPerKilowattHour(each) != null)
                .map(each -> new Energy(TagFunctions.words(each), written.exact(tariff.centsPerKilowattHour(each), 2))).toList();
    }

    public String euros(BigDecimal amount) {
        return Written.in(Texts.locale(FacesContext.getCurrentInstance())).price(amount, 2);
    }

    public List<FixedPartLimit> getLimits() {
        return limits;
    }
}

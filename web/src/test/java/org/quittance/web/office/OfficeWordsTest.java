package org.quittance.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quittance.billing.BillingRun;
import org.quittance.billing.Invoice;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantitySource;
import org.quittance.billing.QuantityUnit;
import org.quittance.billing.RunRemark;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.customer.Customer;
import org.quittance.messaging.OutboxMessage;
import org.quittance.metering.MeterFile;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.importing.LineFault;
import org.quittance.metering.importing.RefusedFileException;
import org.quittance.payment.PaymentMethod;

class OfficeWordsTest {

    private static final List<ResourceBundle> LANGUAGES = Stream.of(Locale.FRENCH, Locale.ENGLISH)
            .map(locale -> ResourceBundle.getBundle("org.quittance.web.messages", locale)).toList();

    /** A percentage is written with its sign. */
    private static final PriceUnit[] PRICES = {PriceUnit.EUR_PER_YEAR, PriceUnit.EUR_PER_KWH, PriceUnit.EUR_PER_MWH};

    static Stream<Enum<?>> constantsOnPages() {
        return Stream.<Enum<?>[]>of(BillingRun.Status.values(), BillingCycle.values(), MeterFile.Status.values(),
                OutboxMessage.Status.values(), Invoice.Status.values(), Customer.Kind.values(), PaymentMethod.values(),
                PriceOption.values(), TimeClass.values(), QuantitySource.values(), ReadingOrigin.values(),
                QuantityUnit.values(), PRICES, RunRemark.values(), LineFault.values(),
                RefusedFileException.Refusal.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constantsOnPages")
    void everyConstantThatAPageShowsHasWords(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String outer = type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + "_";
        for (ResourceBundle texts : LANGUAGES) {
            assertThat(texts.containsKey(outer + type.getSimpleName() + "_" + constant.name())).isTrue();
        }
    }

    static Stream<String> textsWithValues() {
        return LANGUAGES.get(0).keySet().stream()
                .filter(key -> key.startsWith("office_") && LANGUAGES.get(0).getString(key).contains("{"));
    }

    @ParameterizedTest
    @MethodSource("textsWithValues")
    void everyTextTakesItsValues(String key) {
        for (ResourceBundle texts : LANGUAGES) {
            assertThatCode(() -> new MessageFormat(texts.getString(key), texts.getLocale()).format(new Object[] {1, 2, 3, 4}))
                    .doesNotThrowAnyException();
        }
    }
}

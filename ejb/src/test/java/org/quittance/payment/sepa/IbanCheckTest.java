package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.validator.routines.IBANValidator;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.payment.sepa.IbanCheck.Fault;

class IbanCheckTest {

    @ParameterizedTest
    @CsvSource({"FR76 3000 6000 0112 3456 7890 189,", "fr7630006000011234567890189,", "DE89370400440532013000,",
        "BE68 5390 0754 7034,", "FR76 3000 6000 0112 3456 7890 188, WRONG_DIGITS", "FR76 3000 6000 0112 3456 7809 189, WRONG_DIGITS",
        "FR76 3000 6000 0112 3456 7890 18, WRONG_LENGTH", "30006 00001 12345678901 89, NO_IBAN", "'', NO_IBAN",
        "BR1800360305000010009795493C1, OUTSIDE_SEPA", "XX00123456789, OUTSIDE_SEPA"})
    void saysWhatIsWrongWithAnAccountNumber(String typed, Fault fault) {
        assertThat(IbanCheck.fault(typed).orElse(null)).isEqualTo(fault);
    }

    /** Another library's opinion on real numbers, and on the same with one digit changed. */
    @Property(tries = 300)
    void agreesWithASecondJudge(@ForAll long seed, @ForAll("countries") CountryCode country) {
        String iban = new Iban.Builder(new Random(seed)).countryCode(country).buildRandom().toString();
        char[] wrong = iban.toCharArray();
        int last = wrong.length - 1;
        wrong[last] = wrong[last] == '7' ? '3' : '7';

        assertThat(IbanCheck.fault(iban).isEmpty()).as(iban).isEqualTo(IBANValidator.getInstance().isValid(iban));
        assertThat(IbanCheck.fault(new String(wrong)).isEmpty())
                .as(new String(wrong)).isEqualTo(IBANValidator.getInstance().isValid(new String(wrong)));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<CountryCode> countries() {
        return net.jqwik.api.Arbitraries.of(CountryCode.FR, CountryCode.DE, CountryCode.BE, CountryCode.ES, CountryCode.NL,
                CountryCode.LU, CountryCode.AT, CountryCode.GB, CountryCode.PT, CountryCode.IE);
    }
}

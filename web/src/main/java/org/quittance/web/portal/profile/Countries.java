package org.quittance.web.portal.profile;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of the world by their ISO 3166 codes, named in a language and sorted as it sorts. */
public record Countries(List<Country> all) {

    /** One to choose. */
    public record Country(String code, String name) {
    }

    public static Countries in(Locale language) {
        List<Country> countries = new ArrayList<>(Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language))).toList());
        Collator order = Collator.getInstance(language);
        countries.sort(Comparator.comparing(Country::name, order));
        return new Countries(countries);
    }
}

package org.quittance.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.customer.Contact;
import org.quittance.customer.NewCustomer;

class NewCustomerEntryTest {

    @Test
    void aCompanyIsWrittenDownWithItsNumbers() {
        NewCustomer company = typed("COMPANY", Map.of("companyName", " Tonnellerie du Val ", "siren", "732 829 320",
                "vatNumber", "fr44 732829320", "email", "Tonnellerie@Example.org", "phone", "0473000001"));
        assertThat(company.person()).isNull();
        assertThat(company.company().name()).isEqualTo("Tonnellerie du Val");
        assertThat(company.company().siren()).isEqualTo("732829320");
        assertThat(company.company().vatNumber()).isEqualTo("FR44732829320");
        assertThat(company.contact()).isEqualTo(new Contact("tonnellerie@example.org", "04 73 00 00 01", "fr"));
    }

    @Test
    void aPersonNeedsNeitherTitleNorAddressOfMail() {
        NewCustomer person = typed("PERSON", Map.of("firstName", "Ondine", "lastName", "Vallier"));
        assertThat(person.company()).isNull();
        assertThat(person.person().full()).isEqualTo("Ondine Vallier");
        assertThat(person.contact()).isEqualTo(new Contact(null, null, "fr"));
        assertThat(person.address().onOneLine()).isEqualTo("3 place du Four, 63297 Val-Clair");
    }

    @Test
    void whatNobodySaysIsAPerson() {
        assertThat(NewCustomerEntry.of(asking(null), "en").isCompany()).isFalse();
        assertThat(NewCustomerEntry.of(asking("NONSENSE"), "en").isCompany()).isFalse();
    }

    private static NewCustomer typed(String kind, Map<String, String> fields) {
        NewCustomerEntry entry = NewCustomerEntry.of(asking(kind), "fr");
        fields.forEach((field, text) -> set(entry, field, text));
        Map.of("line1", "3 place du Four", "postcode", "63297", "town", "Val-Clair")
                .forEach((field, text) -> set(entry.getAddress(), field, text));
        return entry.written();
    }

    /** As pages do: by the property of the name, whose type is that of its getter. */
    private static void set(Object entry, String field, String text) {
        try {
            for (PropertyDescriptor property : Introspector.getBeanInfo(entry.getClass()).getPropertyDescriptors()) {
                if (property.getName().equals(field)) {
                    assertThat(property.getPropertyType()).as(field).isEqualTo(String.class);
                    property.getWriteMethod().invoke(entry, text);
                    return;
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new AssertionError(field, e);
        }
        throw new AssertionError("no property " + field);
    }

    private static HttpServletRequest asking(String kind) {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> "kind".equals(values[0]) ? kind : null);
    }
}

package org.quittance.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Row(String iban, int rank) {
    }

    private record Broken(String value) {
        @Override
        public String value() {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final Context context = new Context();

    @Test
    void readsTheComponentsOfARecord() {
        assertThat(resolver.getValue(context, new Row("FR76", 3), "iban")).isEqualTo("FR76");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, new Row("FR76", 3), "rank")).isEqualTo(3);
    }

    @Test
    void leavesEverythingElseToTheOtherResolvers() {
        assertThat(resolver.getValue(context, new Row("FR76", 3), "bic")).isNull();
        assertThat(resolver.getValue(context, "text", "iban")).isNull();
        assertThat(resolver.getValue(context, null, "row")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void neverWritesToARecord() {
        Row row = new Row("FR76", 3);
        assertThat(resolver.isReadOnly(context, row, "iban")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "iban", "FR14"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void passesOnWhatAnAccessorThrows() {
        assertThatThrownBy(() -> resolver.getValue(context, new Broken("x"), "value"))
                .isInstanceOf(ELException.class).hasRootCauseMessage("broken");
    }
}

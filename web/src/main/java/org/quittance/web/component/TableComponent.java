package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.datatable.DataTable;
import org.quittance.web.converter.Texts;

/**
 * {@code q:table}: a PrimeFaces data table with the house's manners, so that a page names only its rows and columns.
 * Every column needs a headerText: on a telephone a row becomes a card and the headers become its labels.
 */
@FacesComponent("quittance.Table")
public class TableComponent extends DataTable {

    public TableComponent() {
        setReflow(true);
        setPaginatorAlwaysVisible(false);
        setPaginatorPosition("bottom");
        setPaginatorTemplate("{CurrentPageReport} {PreviousPageLink} {PageLinks} {NextPageLink}");
        setStyleClass("q-table");
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        setStyleClass("q-table" + (getAttributes().get("look") == null ? "" : " " + getAttributes().get("look")));
        setCurrentPageReportTemplate(Texts.text(faces, "table_report"));
        if (getValueExpression("emptyMessage") == null && getStateHelper().get("emptyMessage") == null) {
            setEmptyMessage(Texts.text(faces, "table_empty"));
        }
        super.encodeBegin(faces);
    }
}

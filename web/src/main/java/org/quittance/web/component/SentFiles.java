package org.quittance.web.component;

import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A file that came with a form is not shown with it again, for browsers choose it anew: the page forgets it before it is
 * written, as its state could not be read again with it.
 */
public class SentFiles implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlInputFile;
    }

    @Override
    public void processEvent(SystemEvent event) {
        HtmlInputFile input = (HtmlInputFile) event.getSource();
        input.setValue(null);
        input.setLocalValueSet(false);
    }
}

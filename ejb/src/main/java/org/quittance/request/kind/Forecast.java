package org.quittance.request.kind;

import java.io.Serializable;

/** What comes of a request, shown before it is sent. */
public sealed interface Forecast extends Serializable permits BillForecast, PowerForecast {
}

### The audit trail, as those read it whom it concerns.

trail-title = Registro de auditoría
trail-text-account = Lo que se hizo con su cuenta, también por la atención al cliente.
trail-text-site = Lo que se hizo en esta sede: quién, qué y cuándo.
trail-show = Mostrar
trail-none = Aún no hay nada registrado
trail-none-text = Aquí aparece lo que hacen las personas, el fabricante y la atención al cliente.
trail-older = Mostrar anteriores
trail-save = Guardar como CSV
# $file is the name of a file.
trail-saved = Guardado: { $file }
trail-offline = No se puede acceder al portal. El registro aparecerá cuando vuelva.
trail-by-you = Usted
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, atención al cliente
trail-by-vendor = Fabricante
trail-by-gone = Una cuenta eliminada
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = en nombre de { $site }
# $reason is what somebody wrote.
trail-reason = Motivo: { $reason }

## What was done

trail-act-account-added = Cuenta añadida
trail-act-account-additional-email-confirmed = Dirección adicional confirmada
trail-act-account-confirmed = Dirección de correo confirmada
trail-act-account-created = Cuenta creada
trail-act-account-declined = Se eligió «No he sido yo» en un correo
trail-act-account-demoted = Rol del fabricante retirado
trail-act-account-edited = Perfil modificado
trail-act-account-email-asked = Nueva dirección de correo solicitada
trail-act-account-email-changed = Dirección de correo modificada
trail-act-account-email-kept = Cambio de dirección de correo retirado
trail-act-account-email-restored = Dirección de correo restaurada
trail-act-account-invited = Cuenta creada por invitación
trail-act-account-locked = Cuenta bloqueada
trail-act-account-unlocked = Cuenta desbloqueada
trail-act-account-mail-resent = Correo reenviado
trail-act-account-merge-prepared = Fusión de cuentas preparada
trail-act-account-merge-confirmed = Fusión de cuentas confirmada
trail-act-account-merge-withdrawn = Fusión de cuentas retirada
trail-act-account-merged = Cuentas fusionadas
trail-act-account-number-added = Número de cliente añadido
trail-act-account-number-removed = Número de cliente quitado
trail-act-account-password-changed = Contraseña cambiada
trail-act-account-password-reset = Contraseña restablecida
trail-act-account-sessions-ended = Sesiones cerradas
trail-act-address-added = Dirección de instalación añadida
trail-act-care-looked-up = Consultado
trail-act-flex-drawn = Licencias retiradas
trail-act-flex-returned = Licencias retiradas devueltas
trail-act-license-attended = El propietario volvió
trail-act-license-unattended = El propietario se fue
trail-act-license-delivered = Claves entregadas
trail-act-license-handed-over = Licencia entregada
trail-act-license-kept = Licencia conservada tras cambiar el pedido
trail-act-license-other-customer = Licencia pasada a otro cliente
trail-act-license-owner-confirmed = Propietario confirmado
trail-act-license-registered = Licencia registrada
trail-act-license-upgraded = Licencia actualizada
trail-act-license-converted = Vale convertido
trail-act-license-drawn = Licencia retirada
trail-act-license-rehosted = Licencia movida a otro host
trail-act-license-rehost-requested = Se solicitó mover a otro host
trail-act-license-returned = Licencia devuelta
trail-act-license-taken-over = Licencia asumida
trail-act-license-transferred = Licencia transferida
trail-act-request-made = Solicitud hecha
trail-act-request-accepted = Solicitud aceptada
trail-act-request-answered = Solicitud respondida
trail-act-request-approved = Solicitud aprobada
trail-act-request-asked = Pregunta sobre una solicitud
trail-act-request-attached = Archivo añadido a una solicitud
trail-act-request-expired = Solicitud caducada
trail-act-request-refused = Solicitud rechazada
trail-act-request-withdrawn = Solicitud retirada
trail-act-request-taken = Solicitud asumida por la atención al cliente
trail-act-request-given-back = Solicitud devuelta a la cola
trail-act-session-opened = Inicio de sesión
trail-act-session-closed = Cierre de sesión
trail-act-session-reuse = Sesión cerrada: token usado dos veces
trail-act-share-made = Compartido
trail-act-share-changed = Uso compartido modificado
trail-act-share-ended = Uso compartido terminado
trail-act-site-access-approved = Acceso a la sede aprobado
trail-act-site-invited = Invitado
trail-act-site-invitation-accepted = Invitación aceptada
trail-act-site-invitation-declined = Invitación rechazada
trail-act-site-invitation-withdrawn = Invitación retirada
trail-act-site-level-named = Nivel modificado
trail-act-site-member-left = Dejó la sede
trail-act-site-member-removed = Quitado de la sede
trail-act-site-role-set = Rol modificado

## Sites

trail-no-site = No administra ninguna sede
trail-no-site-text = Los administradores de una sede leen aquí lo que se hizo en ella.

# Stands in for the public image of HAProxy, with the same file and command.
FROM drill-debian
USER haproxy
CMD ["haproxy", "-W", "-db", "-f", "/usr/local/etc/haproxy/haproxy.cfg"]

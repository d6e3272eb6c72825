// Shows the contract of this server; "Try it out" calls this server, whatever address the contract names.
fetch('v1/openapi.json')
  .then((response) => response.json())
  .then((contract) => {
    contract.servers = [{ url: new URL('v1', document.baseURI).href }];
    SwaggerUIBundle({ spec: contract, dom_id: '#api', docExpansion: 'none', filter: true, validatorUrl: null });
  });

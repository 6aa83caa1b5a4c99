"""What FastMCP makes of an OpenAPI document by itself: from_openapi, with the header that signs it in.

Arguments: the document's file, Superset's address. The access token comes in SUPERSET_ACCESS_TOKEN.
"""

import json
import os
import sys

import httpx2
from fastmcp import FastMCP

file, base_url = sys.argv[1:]
with open(file) as document:
    spec = json.load(document)
token = os.environ["SUPERSET_ACCESS_TOKEN"]
client = httpx2.AsyncClient(base_url=base_url, headers={"Authorization": f"Bearer {token}"})
FastMCP.from_openapi(openapi_spec=spec, client=client, name="superset").run(transport="stdio", show_banner=False)

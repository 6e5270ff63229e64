/* Generated from schemas/ by `npm run generate`. Do not edit. */
// @ts-nocheck: written by Ajv.
import type { ValidateFunction } from 'ajv'
import equal from 'ajv/dist/runtime/equal.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formats } from '../manifest/formats.ts'



const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"connector.schema.json","type":"object","additionalProperties":false,"required":["manifest","key","name","version","authorization_server","auth","profile"],"properties":{"manifest":{"type":"integer","const":1},"extends":{"type":"string","minLength":1},"include":{"type":"array","items":{"type":"string","minLength":1}},"key":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$","x-hint":"Small letters, digits, \"_\" and \"-\", with a letter first: my_api."},"name":{"type":"string","minLength":1,"maxLength":100},"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$","x-hint":"Three numbers with points between them: 1.0.0."},"description":{"type":"string"},"documentation_url":{"type":"string","format":"https-url"},"categories":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"authorization_server":{"$ref":"authorization-server.schema.json"},"scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"auth":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,62}$","x-hint":"Small letters, digits and \"_\", with a letter first: client_credentials."},"additionalProperties":{"$ref":"auth.schema.json"}},"profile":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"account":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"prerequisites":{"type":"array","items":{"$ref":"guide.schema.json#/$defs/prerequisite"}},"guide":{"type":"array","items":{"$ref":"guide.schema.json"}},"api":{"$ref":"api.schema.json"},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$","x-hint":"Small letters, digits and \"_\", with points between words: contacts.search."},"additionalProperties":{"$ref":"action.schema.json"}}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","x-hint":"One scope, without spaces and quotes: contacts.read."},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false},"required":{"type":"boolean","default":false},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"authorization-server.schema.json","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"type":"string","format":"https-url-template"},"authorization_endpoint":{"type":"string","format":"https-url-template"},"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"},"introspection_endpoint":{"type":"string","format":"https-url-template"},"device_authorization_endpoint":{"type":"string","format":"https-url-template"},"pushed_authorization_request_endpoint":{"type":"string","format":"https-url-template"},"require_pushed_authorization_requests":{"type":"boolean","default":false},"dpop_signing_alg_values_supported":{"type":"array","minItems":1,"items":{"type":"string"}},"mtls_endpoint_aliases":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"},"device_authorization_endpoint":{"type":"string","format":"https-url-template"},"introspection_endpoint":{"type":"string","format":"https-url-template"},"pushed_authorization_request_endpoint":{"type":"string","format":"https-url-template"}}},"jwks_uri":{"type":"string","format":"https-url-template"},"authorization_response_iss_parameter_supported":{"type":"boolean"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","x-hint":"One scope, without spaces and quotes: contacts.read."},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false},"required":{"type":"boolean","default":false},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"guide.schema.json","type":"object","additionalProperties":false,"required":["title","content"],"properties":{"title":{"type":"string","minLength":1},"content":{"type":"string"},"link":{"type":"string","format":"https-url"},"scopes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}},"$defs":{"prerequisite":{"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length.default ?? ucs2length;
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$", "u");
const pattern6 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const pattern24 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const formats0 = formats["https-url"];
const formats2 = formats["https-url-template"];
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"auth.schema.json","type":"object","additionalProperties":false,"required":["title","grant_type"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"grant_type":{"enum":["authorization_code","client_credentials","urn:ietf:params:oauth:grant-type:device_code","urn:ietf:params:oauth:grant-type:token-exchange"]},"pkce":{"x-hint":"PKCE is on of itself; for a provider without it write pkce: { unsupported: \"why\" }.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"code_challenge_method":{"const":"S256"},"unsupported":{"type":"string","minLength":10},"mode":{"const":"static"}}},"scope_separator":{"enum":[" ",",","+",";"],"default":" "},"tls_client_certificate_bound_access_tokens":{"type":"boolean","default":false},"dpop_bound_access_tokens":{"type":"boolean","default":false},"require_pushed_authorization_requests":{"type":"boolean","default":false},"resource":{"type":"string","format":"resource-template"},"audience":{"type":"string","minLength":1},"id_token_signed_response_alg":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA","Ed25519"]},"authorization_request":{"$ref":"request.schema.json"},"authorization_response":{"type":"object","additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"default":"code"},"state":{"type":"string","minLength":1,"default":"state"},"consent":{"type":"object","additionalProperties":false,"required":["parameter","equals"],"properties":{"parameter":{"type":"string","minLength":1},"equals":{"type":"string","minLength":1}}},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","parameter","pattern"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$","x-hint":"Small letters, digits and \"_\", with a letter first: realm_id."},"parameter":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}}}}},"pushed_authorization_request":{"$ref":"request.schema.json"},"pushed_authorization_response":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"enum":[200,201],"default":201}}},"device_authorization_request":{"$ref":"request.schema.json"},"introspection_request":{"$ref":"request.schema.json"},"token_request":{"$ref":"request.schema.json"},"refresh_request":{"$ref":"request.schema.json"},"revocation_request":{"$ref":"request.schema.json"},"token_response":{"type":"object","additionalProperties":false,"properties":{"parameters":{"type":"object","additionalProperties":false,"properties":{"access_token":{"$ref":"#/$defs/pointer"},"token_type":{"$ref":"#/$defs/pointer"},"expires_in":{"$ref":"#/$defs/pointer"},"refresh_token":{"$ref":"#/$defs/pointer"},"scope":{"$ref":"#/$defs/pointer"},"id_token":{"$ref":"#/$defs/pointer"},"error":{"$ref":"#/$defs/pointer"}}},"format":{"enum":["json","form"],"default":"json"},"success":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"pointer":["equals"],"equals":["pointer"]},"properties":{"status":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":200,"maximum":299}},"pointer":{"$ref":"#/$defs/pointer"},"equals":{"type":["string","number","boolean"]}}},"error_codes":{"type":"object","minProperties":1,"additionalProperties":{"enum":["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"]}},"expires":{"$ref":"capture.schema.json#/$defs/expires"},"refresh_token_expires":{"$ref":"capture.schema.json#/$defs/expires"},"scope_separator":{"enum":[" ",",","+",";"]},"ignore_content_type":{"const":true},"capture":{"type":"array","items":{"$ref":"capture.schema.json"}},"assume_token_type":{"const":"bearer"},"default_expires_in":{"x-hint":"A number of seconds: 30 days are 2592000.","type":"integer","minimum":1,"maximum":31536000}}},"steps":{"type":"array","items":{"$ref":"step.schema.json"}},"refresh":{"type":"object","additionalProperties":false,"properties":{"rotation":{"enum":["always","optional","none"],"default":"always"},"reuse_grace":{"x-hint":"A number of seconds: 30 days are 2592000.","type":"integer","minimum":0,"maximum":86400,"default":0},"reuse_revokes_family":{"type":"boolean","default":true},"successor":{"enum":["same","new","latest_only"],"default":"latest_only"},"old_access_token":{"enum":["valid","until_grace","revoked"],"default":"revoked"},"idle_lifetime":{"x-hint":"A number of seconds: 30 days are 2592000.","type":"integer","minimum":60,"maximum":315360000},"max_lifetime":{"x-hint":"A number of seconds: 30 days are 2592000.","type":"integer","minimum":60,"maximum":315360000},"max_rate":{"type":"number","exclusiveMinimum":0,"maximum":10000}}}},"$defs":{"pointer":{"type":"string","format":"json-pointer"}}};
const schema37 = {"type":"string","format":"json-pointer"};
const schema46 = {"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"type":"string","format":"json-pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}};
const formats28 = formats["resource-template"];
const formats32 = formats.regex;
const formats34 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"request.schema.json","type":"object","additionalProperties":false,"properties":{"url":{"type":"string","format":"https-url-template"},"fragment":{"type":"string","pattern":"^!?/[A-Za-z0-9/._~-]*$","x-hint":"What stands after the \"#\", from its \"/\" on: /login.","maxLength":200},"method":{"enum":["POST","GET"],"default":"POST"},"secrets_in_url":{"type":"string","minLength":10},"body_format":{"enum":["form","json"],"default":"form"},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","client_secret_jwt","private_key_jwt","tls_client_auth","self_signed_tls_client_auth","none"],"default":"client_secret_basic"},"basic_encoding":{"enum":["form","raw"],"default":"form"},"token_endpoint_auth_signing_alg":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA","Ed25519"]},"client_assertion":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"aud":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","x-hint":"issuer, endpoint, or a name without \"/\" and \":\".","default":"issuer"},"expires_in":{"type":"integer","minimum":10,"maximum":300,"default":60},"claims":{"type":"object","additionalProperties":{"type":"string"}}}},"parameters":{"type":"array","items":{"$ref":"#/$defs/parameter"}},"omit":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"$defs":{"parameter":{"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}};
const pattern8 = new RegExp("^!?/[A-Za-z0-9/._~-]*$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");

const validate22 = (function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fragment !== undefined){
let data1 = data.fragment;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/pattern",keyword:"pattern",params:{pattern: "^!?/[A-Za-z0-9/._~-]*$"},message:"must match pattern \""+"^!?/[A-Za-z0-9/._~-]*$"+"\"",schema:"^!?/[A-Za-z0-9/._~-]*$",parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.fragment.type,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!((data2 === "POST") || (data2 === "GET"))){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.method.enum,parentSchema:schema35.properties.method,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secrets_in_url !== undefined){
let data3 = data.secrets_in_url;
if(typeof data3 === "string"){
if(func2(data3) < 10){
const err7 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.secrets_in_url.type,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.body_format !== undefined){
let data4 = data.body_format;
if(!((data4 === "form") || (data4 === "json"))){
const err9 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema35.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.body_format.enum,parentSchema:schema35.properties.body_format,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.token_endpoint_auth_method !== undefined){
let data5 = data.token_endpoint_auth_method;
if(!(((((((data5 === "client_secret_basic") || (data5 === "client_secret_post")) || (data5 === "client_secret_jwt")) || (data5 === "private_key_jwt")) || (data5 === "tls_client_auth")) || (data5 === "self_signed_tls_client_auth")) || (data5 === "none"))){
const err10 = {instancePath:instancePath+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_method.enum,parentSchema:schema35.properties.token_endpoint_auth_method,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basic_encoding !== undefined){
let data6 = data.basic_encoding;
if(!((data6 === "form") || (data6 === "raw"))){
const err11 = {instancePath:instancePath+"/basic_encoding",schemaPath:"#/properties/basic_encoding/enum",keyword:"enum",params:{allowedValues: schema35.properties.basic_encoding.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.basic_encoding.enum,parentSchema:schema35.properties.basic_encoding,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_endpoint_auth_signing_alg !== undefined){
let data7 = data.token_endpoint_auth_signing_alg;
if(!(((((((((((data7 === "RS256") || (data7 === "RS384")) || (data7 === "RS512")) || (data7 === "PS256")) || (data7 === "PS384")) || (data7 === "PS512")) || (data7 === "ES256")) || (data7 === "ES384")) || (data7 === "ES512")) || (data7 === "EdDSA")) || (data7 === "Ed25519"))){
const err12 = {instancePath:instancePath+"/token_endpoint_auth_signing_alg",schemaPath:"#/properties/token_endpoint_auth_signing_alg/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_signing_alg.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_signing_alg.enum,parentSchema:schema35.properties.token_endpoint_auth_signing_alg,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.client_assertion !== undefined){
let data8 = data.client_assertion;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err13 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "aud") || (key1 === "expires_in")) || (key1 === "claims"))){
const err14 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.aud !== undefined){
let data9 = data8.aud;
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
const err15 = {instancePath:instancePath+"/client_assertion/aud",schemaPath:"#/properties/client_assertion/properties/aud/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema35.properties.client_assertion.properties.aud,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/client_assertion/aud",schemaPath:"#/properties/client_assertion/properties/aud/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.client_assertion.properties.aud.type,parentSchema:schema35.properties.client_assertion.properties.aud,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.expires_in !== undefined){
let data10 = data8.expires_in;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.client_assertion.properties.expires_in.type,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 300 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 < 10 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data8.claims !== undefined){
let data11 = data8.claims;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/client_assertion/claims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client_assertion/properties/claims/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.client_assertion.properties.claims.additionalProperties.type,parentSchema:schema35.properties.client_assertion.properties.claims.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/client_assertion/claims",schemaPath:"#/properties/client_assertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.properties.claims.type,parentSchema:schema35.properties.client_assertion.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.type,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.parameters !== undefined){
let data13 = data.parameters;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err23 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.in === undefined){
const err24 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data14){
if(!((((((((key3 === "name") || (key3 === "in")) || (key3 === "value")) || (key3 === "encoding")) || (key3 === "replaces")) || (key3 === "required")) || (key3 === "title")) || (key3 === "description"))){
const err25 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err26 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data15) < 1){
const err27 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.in !== undefined){
let data16 = data14.in;
if(!(((data16 === "query") || (data16 === "body")) || (data16 === "header"))){
const err29 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/$defs/parameter/properties/in/enum",keyword:"enum",params:{allowedValues: schema36.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.in.enum,parentSchema:schema36.properties.in,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.value !== undefined){
let data17 = data14.value;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err30 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type: schema36.properties.value.type},message:"must be string,number,boolean",schema:schema36.properties.value.type,parentSchema:schema36.properties.value,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.encoding !== undefined){
let data18 = data14.encoding;
if(!(((data18 === "form") || (data18 === "percent")) || (data18 === "raw"))){
const err31 = {instancePath:instancePath+"/parameters/" + i0+"/encoding",schemaPath:"#/$defs/parameter/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema36.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.encoding.enum,parentSchema:schema36.properties.encoding,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.replaces !== undefined){
let data19 = data14.replaces;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/parameters/" + i0+"/replaces",schemaPath:"#/$defs/parameter/properties/replaces/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.replaces.type,parentSchema:schema36.properties.replaces,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.required !== undefined){
let data20 = data14.required;
if(typeof data20 !== "boolean"){
const err33 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/$defs/parameter/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.required.type,parentSchema:schema36.properties.required,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.title !== undefined){
let data21 = data14.title;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/$defs/parameter/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.title.type,parentSchema:schema36.properties.title,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.description !== undefined){
let data22 = data14.description;
if(typeof data22 !== "string"){
const err35 = {instancePath:instancePath+"/parameters/" + i0+"/description",schemaPath:"#/$defs/parameter/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.parameters.type,parentSchema:schema35.properties.parameters,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.omit !== undefined){
let data23 = data.omit;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err38 = {instancePath:instancePath+"/omit/" + i1,schemaPath:"#/properties/omit/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.omit.items.type,parentSchema:schema35.properties.omit.items,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i2 = data23.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data23[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err39 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err40 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.omit.type,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
})
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"capture.schema.json","type":"object","additionalProperties":false,"required":["name","pointer"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$","x-hint":"Small letters, digits and \"_\", with a letter first: instance_url."},"pointer":{"type":"string","format":"json-pointer"},"pattern":{"type":"string","format":"regex"},"secret":{"type":"boolean","default":false},"expires":{"$ref":"#/$defs/expires"}},"$defs":{"expires":{"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"type":"string","format":"json-pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}}}};

const validate30 = (function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="capture.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "pointer")) || (key0 === "pattern")) || (key0 === "secret")) || (key0 === "expires"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema45.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 === "string"){
if(!(formats34.test(data1))){
const err5 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema45.properties.pointer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pointer.type,parentSchema:schema45.properties.pointer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(!(formats32(data2))){
const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema45.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pattern.type,parentSchema:schema45.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.secret.type,parentSchema:schema45.properties.secret,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires !== undefined){
let data4 = data.expires;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pointer === undefined){
const err10 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema46.required,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.unit === undefined){
const err11 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema46.required,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "pointer") || (key1 === "unit"))){
const err12 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.pointer !== undefined){
let data5 = data4.pointer;
if(typeof data5 === "string"){
if(!(formats34.test(data5))){
const err13 = {instancePath:instancePath+"/expires/pointer",schemaPath:"#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema46.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/expires/pointer",schemaPath:"#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pointer.type,parentSchema:schema46.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(!(((((data6 === "seconds") || (data6 === "milliseconds")) || (data6 === "unix_seconds")) || (data6 === "unix_milliseconds")) || (data6 === "date_time"))){
const err15 = {instancePath:instancePath+"/expires/unit",schemaPath:"#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.unit.enum,parentSchema:schema46.properties.unit,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
})
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"step.schema.json","type":"object","additionalProperties":false,"required":["name","when","method","url"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$","x-hint":"Small letters, digits and \"_\", with a letter first: userinfo."},"description":{"type":"string"},"when":{"enum":["after_link","after_token","before_unlink"]},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"url":{"type":"string","format":"https-url-template"},"authorization":{"enum":["bearer","basic","none"],"default":"bearer"},"body_format":{"enum":["form","json"],"default":"form"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","in","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":"string"},"required":{"type":"boolean","default":false}}}},"success":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"pointer":["equals"],"equals":["pointer"]},"properties":{"status":{"type":"array","minItems":1,"items":{"type":"integer","minimum":200,"maximum":499},"uniqueItems":true},"pointer":{"type":"string","format":"json-pointer"},"equals":{"type":["string","number","boolean"]}}},"optional":{"type":"boolean","default":false},"grant":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"access_token":{"type":"string","format":"json-pointer"},"refresh_token":{"type":"string","format":"json-pointer"},"scope":{"type":"string","format":"json-pointer"},"expires":{"$ref":"capture.schema.json#/$defs/expires"}}},"capture":{"type":"array","minItems":1,"items":{"$ref":"capture.schema.json"}}}};

const validate32 = (function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="step.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema49.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.description.type,parentSchema:schema49.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(!(((data2 === "after_link") || (data2 === "after_token")) || (data2 === "before_unlink"))){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema49.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.when.enum,parentSchema:schema49.properties.when,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(!(((((data3 === "GET") || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "PATCH")) || (data3 === "DELETE"))){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema49.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.method.enum,parentSchema:schema49.properties.method,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema49.properties.url,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.url.type,parentSchema:schema49.properties.url,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authorization !== undefined){
let data5 = data.authorization;
if(!(((data5 === "bearer") || (data5 === "basic")) || (data5 === "none"))){
const err12 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/enum",keyword:"enum",params:{allowedValues: schema49.properties.authorization.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.authorization.enum,parentSchema:schema49.properties.authorization,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.body_format !== undefined){
let data6 = data.body_format;
if(!((data6 === "form") || (data6 === "json"))){
const err13 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema49.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.body_format.enum,parentSchema:schema49.properties.body_format,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.parameters !== undefined){
let data7 = data.parameters;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err14 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema49.properties.parameters.items.required,parentSchema:schema49.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.in === undefined){
const err15 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema49.properties.parameters.items.required,parentSchema:schema49.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.value === undefined){
const err16 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema49.properties.parameters.items.required,parentSchema:schema49.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "name") || (key1 === "in")) || (key1 === "value")) || (key1 === "required"))){
const err17 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err18 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema49.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data9) < 1){
const err19 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.parameters.items.properties.name.type,parentSchema:schema49.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.in !== undefined){
let data10 = data8.in;
if(!(((data10 === "query") || (data10 === "body")) || (data10 === "header"))){
const err21 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/properties/parameters/items/properties/in/enum",keyword:"enum",params:{allowedValues: schema49.properties.parameters.items.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.parameters.items.properties.in.enum,parentSchema:schema49.properties.parameters.items.properties.in,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.parameters.items.properties.value.type,parentSchema:schema49.properties.parameters.items.properties.value,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.required !== undefined){
let data12 = data8.required;
if(typeof data12 !== "boolean"){
const err23 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/properties/parameters/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.parameters.items.properties.required.type,parentSchema:schema49.properties.parameters.items.properties.required,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.parameters.items.type,parentSchema:schema49.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.parameters.type,parentSchema:schema49.properties.parameters,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.success !== undefined){
let data13 = data.success;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err26 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema49.properties.success,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "status") || (key2 === "pointer")) || (key2 === "equals"))){
const err27 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.success,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.status !== undefined){
let data14 = data13.status;
if(Array.isArray(data14)){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.success.properties.status.items.type,parentSchema:schema49.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 499 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 499},message:"must be <= 499",schema:499,parentSchema:schema49.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 200 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema49.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema49.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err33 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.success.properties.status.type,parentSchema:schema49.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.pointer !== undefined){
let data16 = data13.pointer;
if(typeof data16 === "string"){
if(!(formats34.test(data16))){
const err34 = {instancePath:instancePath+"/success/pointer",schemaPath:"#/properties/success/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema49.properties.success.properties.pointer,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/success/pointer",schemaPath:"#/properties/success/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.success.properties.pointer.type,parentSchema:schema49.properties.success.properties.pointer,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.equals !== undefined){
let data17 = data13.equals;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err36 = {instancePath:instancePath+"/success/equals",schemaPath:"#/properties/success/properties/equals/type",keyword:"type",params:{type: schema49.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema49.properties.success.properties.equals.type,parentSchema:schema49.properties.success.properties.equals,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.pointer !== undefined){
if(data13.equals === undefined){
const err37 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "pointer",
    missingProperty: "equals",
    depsCount: 1,
    deps: "equals"},message:"must have property equals when property pointer is present",schema:schema49.properties.success.dependentRequired,parentSchema:schema49.properties.success,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.equals !== undefined){
if(data13.pointer === undefined){
const err38 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "equals",
    missingProperty: "pointer",
    depsCount: 1,
    deps: "pointer"},message:"must have property pointer when property equals is present",schema:schema49.properties.success.dependentRequired,parentSchema:schema49.properties.success,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.success.type,parentSchema:schema49.properties.success,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.optional !== undefined){
let data18 = data.optional;
if(typeof data18 !== "boolean"){
const err40 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.optional.type,parentSchema:schema49.properties.optional,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.grant !== undefined){
let data19 = data.grant;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err41 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema49.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data19){
if(!((((key3 === "access_token") || (key3 === "refresh_token")) || (key3 === "scope")) || (key3 === "expires"))){
const err42 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.access_token !== undefined){
let data20 = data19.access_token;
if(typeof data20 === "string"){
if(!(formats34.test(data20))){
const err43 = {instancePath:instancePath+"/grant/access_token",schemaPath:"#/properties/grant/properties/access_token/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema49.properties.grant.properties.access_token,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/grant/access_token",schemaPath:"#/properties/grant/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.grant.properties.access_token.type,parentSchema:schema49.properties.grant.properties.access_token,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.refresh_token !== undefined){
let data21 = data19.refresh_token;
if(typeof data21 === "string"){
if(!(formats34.test(data21))){
const err45 = {instancePath:instancePath+"/grant/refresh_token",schemaPath:"#/properties/grant/properties/refresh_token/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema49.properties.grant.properties.refresh_token,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/grant/refresh_token",schemaPath:"#/properties/grant/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.grant.properties.refresh_token.type,parentSchema:schema49.properties.grant.properties.refresh_token,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.scope !== undefined){
let data22 = data19.scope;
if(typeof data22 === "string"){
if(!(formats34.test(data22))){
const err47 = {instancePath:instancePath+"/grant/scope",schemaPath:"#/properties/grant/properties/scope/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema49.properties.grant.properties.scope,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/grant/scope",schemaPath:"#/properties/grant/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.grant.properties.scope.type,parentSchema:schema49.properties.grant.properties.scope,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.expires !== undefined){
let data23 = data19.expires;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pointer === undefined){
const err49 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema46.required,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.unit === undefined){
const err50 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema46.required,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data23){
if(!((key4 === "pointer") || (key4 === "unit"))){
const err51 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.pointer !== undefined){
let data24 = data23.pointer;
if(typeof data24 === "string"){
if(!(formats34.test(data24))){
const err52 = {instancePath:instancePath+"/grant/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema46.properties.pointer,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/grant/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pointer.type,parentSchema:schema46.properties.pointer,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.unit !== undefined){
let data25 = data23.unit;
if(!(((((data25 === "seconds") || (data25 === "milliseconds")) || (data25 === "unix_seconds")) || (data25 === "unix_milliseconds")) || (data25 === "date_time"))){
const err54 = {instancePath:instancePath+"/grant/expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.unit.enum,parentSchema:schema46.properties.unit,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.grant.type,parentSchema:schema49.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.capture !== undefined){
let data26 = data.capture;
if(Array.isArray(data26)){
if(data26.length < 1){
const err57 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.capture,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data26.length;
for(let i3=0; i3<len2; i3++){
if(!(validate30(data26[i3], {instancePath:instancePath+"/capture/" + i3,parentData:data26,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.capture.type,parentSchema:schema49.properties.capture,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
})
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate21 = (function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="auth.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.grant_type !== undefined){
let data2 = data.grant_type;
if(!((((data2 === "authorization_code") || (data2 === "client_credentials")) || (data2 === "urn:ietf:params:oauth:grant-type:device_code")) || (data2 === "urn:ietf:params:oauth:grant-type:token-exchange"))){
const err6 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema34.properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.grant_type.enum,parentSchema:schema34.properties.grant_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pkce !== undefined){
let data3 = data.pkce;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "code_challenge_method") || (key1 === "unsupported")) || (key1 === "mode"))){
const err9 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.code_challenge_method !== undefined){
let data4 = data3.code_challenge_method;
if("S256" !== data4){
const err10 = {instancePath:instancePath+"/pkce/code_challenge_method",schemaPath:"#/properties/pkce/properties/code_challenge_method/const",keyword:"const",params:{allowedValue: "S256"},message:"must be equal to constant",schema:"S256",parentSchema:schema34.properties.pkce.properties.code_challenge_method,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.unsupported !== undefined){
let data5 = data3.unsupported;
if(typeof data5 === "string"){
if(func2(data5) < 10){
const err11 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.pkce.properties.unsupported.type,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.mode !== undefined){
let data6 = data3.mode;
if("static" !== data6){
const err13 = {instancePath:instancePath+"/pkce/mode",schemaPath:"#/properties/pkce/properties/mode/const",keyword:"const",params:{allowedValue: "static"},message:"must be equal to constant",schema:"static",parentSchema:schema34.properties.pkce.properties.mode,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.pkce.type,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope_separator !== undefined){
let data7 = data.scope_separator;
if(!((((data7 === " ") || (data7 === ",")) || (data7 === "+")) || (data7 === ";"))){
const err15 = {instancePath:instancePath+"/scope_separator",schemaPath:"#/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.scope_separator.enum,parentSchema:schema34.properties.scope_separator,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tls_client_certificate_bound_access_tokens !== undefined){
let data8 = data.tls_client_certificate_bound_access_tokens;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/tls_client_certificate_bound_access_tokens",schemaPath:"#/properties/tls_client_certificate_bound_access_tokens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.tls_client_certificate_bound_access_tokens.type,parentSchema:schema34.properties.tls_client_certificate_bound_access_tokens,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dpop_bound_access_tokens !== undefined){
let data9 = data.dpop_bound_access_tokens;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/dpop_bound_access_tokens",schemaPath:"#/properties/dpop_bound_access_tokens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.dpop_bound_access_tokens.type,parentSchema:schema34.properties.dpop_bound_access_tokens,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.require_pushed_authorization_requests !== undefined){
let data10 = data.require_pushed_authorization_requests;
if(typeof data10 !== "boolean"){
const err18 = {instancePath:instancePath+"/require_pushed_authorization_requests",schemaPath:"#/properties/require_pushed_authorization_requests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.require_pushed_authorization_requests.type,parentSchema:schema34.properties.require_pushed_authorization_requests,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.resource !== undefined){
let data11 = data.resource;
if(typeof data11 === "string"){
if(!(formats28(data11))){
const err19 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/format",keyword:"format",params:{format: "resource-template"},message:"must match format \""+"resource-template"+"\"",schema:"resource-template",parentSchema:schema34.properties.resource,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.resource.type,parentSchema:schema34.properties.resource,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.audience !== undefined){
let data12 = data.audience;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err21 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.audience,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.audience.type,parentSchema:schema34.properties.audience,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id_token_signed_response_alg !== undefined){
let data13 = data.id_token_signed_response_alg;
if(!(((((((((((data13 === "RS256") || (data13 === "RS384")) || (data13 === "RS512")) || (data13 === "PS256")) || (data13 === "PS384")) || (data13 === "PS512")) || (data13 === "ES256")) || (data13 === "ES384")) || (data13 === "ES512")) || (data13 === "EdDSA")) || (data13 === "Ed25519"))){
const err23 = {instancePath:instancePath+"/id_token_signed_response_alg",schemaPath:"#/properties/id_token_signed_response_alg/enum",keyword:"enum",params:{allowedValues: schema34.properties.id_token_signed_response_alg.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.id_token_signed_response_alg.enum,parentSchema:schema34.properties.id_token_signed_response_alg,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.authorization_request !== undefined){
if(!(validate22(data.authorization_request, {instancePath:instancePath+"/authorization_request",parentData:data,parentDataProperty:"authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.authorization_response !== undefined){
let data15 = data.authorization_response;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!((((key2 === "code") || (key2 === "state")) || (key2 === "consent")) || (key2 === "capture"))){
const err24 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.code !== undefined){
let data16 = data15.code;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err25 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.code,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.code.type,parentSchema:schema34.properties.authorization_response.properties.code,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.state !== undefined){
let data17 = data15.state;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err27 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.state,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.state.type,parentSchema:schema34.properties.authorization_response.properties.state,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.consent !== undefined){
let data18 = data15.consent;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.parameter === undefined){
const err29 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.consent.required,parentSchema:schema34.properties.authorization_response.properties.consent,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.equals === undefined){
const err30 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema34.properties.authorization_response.properties.consent.required,parentSchema:schema34.properties.authorization_response.properties.consent,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "parameter") || (key3 === "equals"))){
const err31 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.consent,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.parameter !== undefined){
let data19 = data18.parameter;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err32 = {instancePath:instancePath+"/authorization_response/consent/parameter",schemaPath:"#/properties/authorization_response/properties/consent/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.consent.properties.parameter,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/authorization_response/consent/parameter",schemaPath:"#/properties/authorization_response/properties/consent/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.consent.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.consent.properties.parameter,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.equals !== undefined){
let data20 = data18.equals;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err34 = {instancePath:instancePath+"/authorization_response/consent/equals",schemaPath:"#/properties/authorization_response/properties/consent/properties/equals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.consent.properties.equals,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/authorization_response/consent/equals",schemaPath:"#/properties/authorization_response/properties/consent/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.consent.properties.equals.type,parentSchema:schema34.properties.authorization_response.properties.consent.properties.equals,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.consent.type,parentSchema:schema34.properties.authorization_response.properties.consent,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.capture !== undefined){
let data21 = data15.capture;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err37 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.parameter === undefined){
const err38 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22.pattern === undefined){
const err39 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "name") || (key4 === "parameter")) || (key4 === "pattern"))){
const err40 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err41 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.parameter !== undefined){
let data24 = data22.parameter;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err43 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.pattern !== undefined){
let data25 = data22.pattern;
if(typeof data25 === "string"){
if(!(formats32(data25))){
const err45 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.pattern.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.capture.items.type,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/authorization_response/capture",schemaPath:"#/properties/authorization_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.authorization_response.properties.capture.type,parentSchema:schema34.properties.authorization_response.properties.capture,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.type,parentSchema:schema34.properties.authorization_response,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.pushed_authorization_request !== undefined){
if(!(validate22(data.pushed_authorization_request, {instancePath:instancePath+"/pushed_authorization_request",parentData:data,parentDataProperty:"pushed_authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.pushed_authorization_response !== undefined){
let data27 = data.pushed_authorization_response;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.status === undefined){
const err50 = {instancePath:instancePath+"/pushed_authorization_response",schemaPath:"#/properties/pushed_authorization_response/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema34.properties.pushed_authorization_response.required,parentSchema:schema34.properties.pushed_authorization_response,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data27){
if(!(key5 === "status")){
const err51 = {instancePath:instancePath+"/pushed_authorization_response",schemaPath:"#/properties/pushed_authorization_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.pushed_authorization_response,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.status !== undefined){
let data28 = data27.status;
if(!((data28 === 200) || (data28 === 201))){
const err52 = {instancePath:instancePath+"/pushed_authorization_response/status",schemaPath:"#/properties/pushed_authorization_response/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.pushed_authorization_response.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.pushed_authorization_response.properties.status.enum,parentSchema:schema34.properties.pushed_authorization_response.properties.status,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/pushed_authorization_response",schemaPath:"#/properties/pushed_authorization_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.pushed_authorization_response.type,parentSchema:schema34.properties.pushed_authorization_response,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.device_authorization_request !== undefined){
if(!(validate22(data.device_authorization_request, {instancePath:instancePath+"/device_authorization_request",parentData:data,parentDataProperty:"device_authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.introspection_request !== undefined){
if(!(validate22(data.introspection_request, {instancePath:instancePath+"/introspection_request",parentData:data,parentDataProperty:"introspection_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token_request !== undefined){
if(!(validate22(data.token_request, {instancePath:instancePath+"/token_request",parentData:data,parentDataProperty:"token_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.refresh_request !== undefined){
if(!(validate22(data.refresh_request, {instancePath:instancePath+"/refresh_request",parentData:data,parentDataProperty:"refresh_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.revocation_request !== undefined){
if(!(validate22(data.revocation_request, {instancePath:instancePath+"/revocation_request",parentData:data,parentDataProperty:"revocation_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token_response !== undefined){
let data34 = data.token_response;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
if(!(func1.call(schema34.properties.token_response.properties, key6))){
const err54 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.parameters !== undefined){
let data35 = data34.parameters;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!(((((((key7 === "access_token") || (key7 === "token_type")) || (key7 === "expires_in")) || (key7 === "refresh_token")) || (key7 === "scope")) || (key7 === "id_token")) || (key7 === "error"))){
const err55 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.parameters,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.access_token !== undefined){
let data36 = data35.access_token;
if(typeof data36 === "string"){
if(!(formats34.test(data36))){
const err56 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.token_type !== undefined){
let data37 = data35.token_type;
if(typeof data37 === "string"){
if(!(formats34.test(data37))){
const err58 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data37};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data37};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.expires_in !== undefined){
let data38 = data35.expires_in;
if(typeof data38 === "string"){
if(!(formats34.test(data38))){
const err60 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data38};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.refresh_token !== undefined){
let data39 = data35.refresh_token;
if(typeof data39 === "string"){
if(!(formats34.test(data39))){
const err62 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data39};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.scope !== undefined){
let data40 = data35.scope;
if(typeof data40 === "string"){
if(!(formats34.test(data40))){
const err64 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data40};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.id_token !== undefined){
let data41 = data35.id_token;
if(typeof data41 === "string"){
if(!(formats34.test(data41))){
const err66 = {instancePath:instancePath+"/token_response/parameters/id_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data41};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/token_response/parameters/id_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data41};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.error !== undefined){
let data42 = data35.error;
if(typeof data42 === "string"){
if(!(formats34.test(data42))){
const err68 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data42};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.parameters.type,parentSchema:schema34.properties.token_response.properties.parameters,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data34.format !== undefined){
let data43 = data34.format;
if(!((data43 === "json") || (data43 === "form"))){
const err71 = {instancePath:instancePath+"/token_response/format",schemaPath:"#/properties/token_response/properties/format/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.format.enum,parentSchema:schema34.properties.token_response.properties.format,data:data43};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.success !== undefined){
let data44 = data34.success;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err72 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.token_response.properties.success,data:data44};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data44){
if(!(((key8 === "status") || (key8 === "pointer")) || (key8 === "equals"))){
const err73 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.success,data:data44};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data44.status !== undefined){
let data45 = data44.status;
if(Array.isArray(data45)){
if(data45.length < 1){
const err74 = {instancePath:instancePath+"/token_response/success/status",schemaPath:"#/properties/token_response/properties/success/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.token_response.properties.success.properties.status,data:data45};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err75 = {instancePath:instancePath+"/token_response/success/status/" + i1,schemaPath:"#/properties/token_response/properties/success/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.success.properties.status.items.type,parentSchema:schema34.properties.token_response.properties.success.properties.status.items,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 299 || isNaN(data46)){
const err76 = {instancePath:instancePath+"/token_response/success/status/" + i1,schemaPath:"#/properties/token_response/properties/success/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema34.properties.token_response.properties.success.properties.status.items,data:data46};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data46 < 200 || isNaN(data46)){
const err77 = {instancePath:instancePath+"/token_response/success/status/" + i1,schemaPath:"#/properties/token_response/properties/success/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema34.properties.token_response.properties.success.properties.status.items,data:data46};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
let i2 = data45.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data45[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err78 = {instancePath:instancePath+"/token_response/success/status",schemaPath:"#/properties/token_response/properties/success/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema34.properties.token_response.properties.success.properties.status,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err79 = {instancePath:instancePath+"/token_response/success/status",schemaPath:"#/properties/token_response/properties/success/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.success.properties.status.type,parentSchema:schema34.properties.token_response.properties.success.properties.status,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data44.pointer !== undefined){
let data47 = data44.pointer;
if(typeof data47 === "string"){
if(!(formats34.test(data47))){
const err80 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data44.equals !== undefined){
let data48 = data44.equals;
if(((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")){
const err82 = {instancePath:instancePath+"/token_response/success/equals",schemaPath:"#/properties/token_response/properties/success/properties/equals/type",keyword:"type",params:{type: schema34.properties.token_response.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema34.properties.token_response.properties.success.properties.equals.type,parentSchema:schema34.properties.token_response.properties.success.properties.equals,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.pointer !== undefined){
if(data44.equals === undefined){
const err83 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "pointer",
    missingProperty: "equals",
    depsCount: 1,
    deps: "equals"},message:"must have property equals when property pointer is present",schema:schema34.properties.token_response.properties.success.dependentRequired,parentSchema:schema34.properties.token_response.properties.success,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data44.equals !== undefined){
if(data44.pointer === undefined){
const err84 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "equals",
    missingProperty: "pointer",
    depsCount: 1,
    deps: "pointer"},message:"must have property pointer when property equals is present",schema:schema34.properties.token_response.properties.success.dependentRequired,parentSchema:schema34.properties.token_response.properties.success,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.success.type,parentSchema:schema34.properties.token_response.properties.success,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.error_codes !== undefined){
let data49 = data34.error_codes;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length < 1){
const err86 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.token_response.properties.error_codes,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key9 in data49){
let data50 = data49[key9];
if(!((((((data50 === "invalid_request") || (data50 === "invalid_client")) || (data50 === "invalid_grant")) || (data50 === "unauthorized_client")) || (data50 === "unsupported_grant_type")) || (data50 === "invalid_scope"))){
const err87 = {instancePath:instancePath+"/token_response/error_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/token_response/properties/error_codes/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.error_codes.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.error_codes.additionalProperties.enum,parentSchema:schema34.properties.token_response.properties.error_codes.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.error_codes.type,parentSchema:schema34.properties.token_response.properties.error_codes,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.expires !== undefined){
let data51 = data34.expires;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.pointer === undefined){
const err89 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema46.required,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data51.unit === undefined){
const err90 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema46.required,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key10 in data51){
if(!((key10 === "pointer") || (key10 === "unit"))){
const err91 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data51.pointer !== undefined){
let data52 = data51.pointer;
if(typeof data52 === "string"){
if(!(formats34.test(data52))){
const err92 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema46.properties.pointer,data:data52};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pointer.type,parentSchema:schema46.properties.pointer,data:data52};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data51.unit !== undefined){
let data53 = data51.unit;
if(!(((((data53 === "seconds") || (data53 === "milliseconds")) || (data53 === "unix_seconds")) || (data53 === "unix_milliseconds")) || (data53 === "date_time"))){
const err94 = {instancePath:instancePath+"/token_response/expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.unit.enum,parentSchema:schema46.properties.unit,data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.refresh_token_expires !== undefined){
let data54 = data34.refresh_token_expires;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.pointer === undefined){
const err96 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema46.required,parentSchema:schema46,data:data54};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data54.unit === undefined){
const err97 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema46.required,parentSchema:schema46,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key11 in data54){
if(!((key11 === "pointer") || (key11 === "unit"))){
const err98 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data54.pointer !== undefined){
let data55 = data54.pointer;
if(typeof data55 === "string"){
if(!(formats34.test(data55))){
const err99 = {instancePath:instancePath+"/token_response/refresh_token_expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema46.properties.pointer,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/token_response/refresh_token_expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pointer.type,parentSchema:schema46.properties.pointer,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data54.unit !== undefined){
let data56 = data54.unit;
if(!(((((data56 === "seconds") || (data56 === "milliseconds")) || (data56 === "unix_seconds")) || (data56 === "unix_milliseconds")) || (data56 === "date_time"))){
const err101 = {instancePath:instancePath+"/token_response/refresh_token_expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.unit.enum,parentSchema:schema46.properties.unit,data:data56};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data34.scope_separator !== undefined){
let data57 = data34.scope_separator;
if(!((((data57 === " ") || (data57 === ",")) || (data57 === "+")) || (data57 === ";"))){
const err103 = {instancePath:instancePath+"/token_response/scope_separator",schemaPath:"#/properties/token_response/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.scope_separator.enum,parentSchema:schema34.properties.token_response.properties.scope_separator,data:data57};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.ignore_content_type !== undefined){
let data58 = data34.ignore_content_type;
if(true !== data58){
const err104 = {instancePath:instancePath+"/token_response/ignore_content_type",schemaPath:"#/properties/token_response/properties/ignore_content_type/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema34.properties.token_response.properties.ignore_content_type,data:data58};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.capture !== undefined){
let data59 = data34.capture;
if(Array.isArray(data59)){
const len2 = data59.length;
for(let i3=0; i3<len2; i3++){
if(!(validate30(data59[i3], {instancePath:instancePath+"/token_response/capture/" + i3,parentData:data59,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err105 = {instancePath:instancePath+"/token_response/capture",schemaPath:"#/properties/token_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.capture.type,parentSchema:schema34.properties.token_response.properties.capture,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34.assume_token_type !== undefined){
let data61 = data34.assume_token_type;
if("bearer" !== data61){
const err106 = {instancePath:instancePath+"/token_response/assume_token_type",schemaPath:"#/properties/token_response/properties/assume_token_type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant",schema:"bearer",parentSchema:schema34.properties.token_response.properties.assume_token_type,data:data61};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.default_expires_in !== undefined){
let data62 = data34.default_expires_in;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err107 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.default_expires_in.type,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data62};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 31536000 || isNaN(data62)){
const err108 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data62};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err109 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data62};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.type,parentSchema:schema34.properties.token_response,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.steps !== undefined){
let data63 = data.steps;
if(Array.isArray(data63)){
const len3 = data63.length;
for(let i4=0; i4<len3; i4++){
if(!(validate32(data63[i4], {instancePath:instancePath+"/steps/" + i4,parentData:data63,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.steps.type,parentSchema:schema34.properties.steps,data:data63};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.refresh !== undefined){
let data65 = data.refresh;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
if(!((((((((key12 === "rotation") || (key12 === "reuse_grace")) || (key12 === "reuse_revokes_family")) || (key12 === "successor")) || (key12 === "old_access_token")) || (key12 === "idle_lifetime")) || (key12 === "max_lifetime")) || (key12 === "max_rate"))){
const err112 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.refresh,data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data65.rotation !== undefined){
let data66 = data65.rotation;
if(!(((data66 === "always") || (data66 === "optional")) || (data66 === "none"))){
const err113 = {instancePath:instancePath+"/refresh/rotation",schemaPath:"#/properties/refresh/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.rotation.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.rotation.enum,parentSchema:schema34.properties.refresh.properties.rotation,data:data66};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data65.reuse_grace !== undefined){
let data67 = data65.reuse_grace;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err114 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.reuse_grace.type,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data67};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 86400 || isNaN(data67)){
const err115 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data67};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err116 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data67};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data65.reuse_revokes_family !== undefined){
let data68 = data65.reuse_revokes_family;
if(typeof data68 !== "boolean"){
const err117 = {instancePath:instancePath+"/refresh/reuse_revokes_family",schemaPath:"#/properties/refresh/properties/reuse_revokes_family/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.refresh.properties.reuse_revokes_family.type,parentSchema:schema34.properties.refresh.properties.reuse_revokes_family,data:data68};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data65.successor !== undefined){
let data69 = data65.successor;
if(!(((data69 === "same") || (data69 === "new")) || (data69 === "latest_only"))){
const err118 = {instancePath:instancePath+"/refresh/successor",schemaPath:"#/properties/refresh/properties/successor/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.successor.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.successor.enum,parentSchema:schema34.properties.refresh.properties.successor,data:data69};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data65.old_access_token !== undefined){
let data70 = data65.old_access_token;
if(!(((data70 === "valid") || (data70 === "until_grace")) || (data70 === "revoked"))){
const err119 = {instancePath:instancePath+"/refresh/old_access_token",schemaPath:"#/properties/refresh/properties/old_access_token/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.old_access_token.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.old_access_token.enum,parentSchema:schema34.properties.refresh.properties.old_access_token,data:data70};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data65.idle_lifetime !== undefined){
let data71 = data65.idle_lifetime;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err120 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.idle_lifetime.type,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data71};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 315360000 || isNaN(data71)){
const err121 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000",schema:315360000,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data71};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data71 < 60 || isNaN(data71)){
const err122 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data71};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data65.max_lifetime !== undefined){
let data72 = data65.max_lifetime;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err123 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.max_lifetime.type,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data72};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 315360000 || isNaN(data72)){
const err124 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000",schema:315360000,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data72};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data72 < 60 || isNaN(data72)){
const err125 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data72};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data65.max_rate !== undefined){
let data73 = data65.max_rate;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10000 || isNaN(data73)){
const err126 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema34.properties.refresh.properties.max_rate,data:data73};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data73 <= 0 || isNaN(data73)){
const err127 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.refresh.properties.max_rate,data:data73};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.refresh.properties.max_rate.type,parentSchema:schema34.properties.refresh.properties.max_rate,data:data73};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.refresh.type,parentSchema:schema34.properties.refresh,data:data65};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
})
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"field.schema.json","type":"object","additionalProperties":false,"required":["name","title","type"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$","x-hint":"Small letters, digits and \"_\", with a letter first: client_id."},"title":{"type":"string","minLength":1},"type":{"enum":["string","secret","select","multi_select","boolean","number","integer","copy"]},"help":{"type":"string"},"placeholder":{"type":"string"},"optional":{"type":"boolean","default":false},"default":{"type":["string","boolean","number","array"],"items":{"type":"string"}},"hidden":{"type":"boolean","default":false},"visible_when":{"type":"object","additionalProperties":false,"required":["field","equals"],"properties":{"field":{"type":"string"},"equals":{"type":["string","number","boolean","array"],"minItems":1,"items":{"type":["string","number","boolean"]}}}},"order":{"type":"integer","default":0},"minimum":{"type":"number"},"maximum":{"type":"number"},"prefix":{"type":"string","minLength":1,"maxLength":200},"suffix":{"type":"string","minLength":1,"maxLength":200},"pattern":{"type":"string","format":"regex"},"pattern_message":{"type":"string"},"format":{"enum":["uri","hostname","email","uuid"]},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/option"}},"options_from":{"enum":["scopes"]},"value":{"type":"string"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"documentation_url":{"type":"string","format":"https-url"}},"$defs":{"option":{"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}}}};
const schema52 = {"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}};

const validate36 = (function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="field.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.name.type,parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.title.type,parentSchema:schema51.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((((data2 === "string") || (data2 === "secret")) || (data2 === "select")) || (data2 === "multi_select")) || (data2 === "boolean")) || (data2 === "number")) || (data2 === "integer")) || (data2 === "copy"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema51.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.type.enum,parentSchema:schema51.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.help.type,parentSchema:schema51.properties.help,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data4 = data.placeholder;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.placeholder.type,parentSchema:schema51.properties.placeholder,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.optional.type,parentSchema:schema51.properties.optional,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if((((typeof data6 !== "string") && (typeof data6 !== "boolean")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err12 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema51.properties.default.type},message:"must be string,boolean,number,array",schema:schema51.properties.default.type,parentSchema:schema51.properties.default,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.default.items.type,parentSchema:schema51.properties.default.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.hidden !== undefined){
let data8 = data.hidden;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.hidden.type,parentSchema:schema51.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.visible_when !== undefined){
let data9 = data.visible_when;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.field === undefined){
const err15 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema51.properties.visible_when.required,parentSchema:schema51.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.equals === undefined){
const err16 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema51.properties.visible_when.required,parentSchema:schema51.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "field") || (key1 === "equals"))){
const err17 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.field !== undefined){
let data10 = data9.field;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/visible_when/field",schemaPath:"#/properties/visible_when/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.visible_when.properties.field.type,parentSchema:schema51.properties.visible_when.properties.field,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.equals !== undefined){
let data11 = data9.equals;
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (!(Array.isArray(data11)))){
const err19 = {instancePath:instancePath+"/visible_when/equals",schemaPath:"#/properties/visible_when/properties/equals/type",keyword:"type",params:{type: schema51.properties.visible_when.properties.equals.type},message:"must be string,number,boolean,array",schema:schema51.properties.visible_when.properties.equals.type,parentSchema:schema51.properties.visible_when.properties.equals,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/visible_when/equals",schemaPath:"#/properties/visible_when/properties/equals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.visible_when.properties.equals,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err21 = {instancePath:instancePath+"/visible_when/equals/" + i1,schemaPath:"#/properties/visible_when/properties/equals/items/type",keyword:"type",params:{type: schema51.properties.visible_when.properties.equals.items.type},message:"must be string,number,boolean",schema:schema51.properties.visible_when.properties.equals.items.type,parentSchema:schema51.properties.visible_when.properties.equals.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.visible_when.type,parentSchema:schema51.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.order !== undefined){
let data13 = data.order;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.order.type,parentSchema:schema51.properties.order,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.minimum !== undefined){
let data14 = data.minimum;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.minimum.type,parentSchema:schema51.properties.minimum,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.maximum !== undefined){
let data15 = data.maximum;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.maximum.type,parentSchema:schema51.properties.maximum,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.prefix !== undefined){
let data16 = data.prefix;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err26 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema51.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data16) < 1){
const err27 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.prefix.type,parentSchema:schema51.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.suffix !== undefined){
let data17 = data.suffix;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err29 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema51.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data17) < 1){
const err30 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.suffix.type,parentSchema:schema51.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.pattern !== undefined){
let data18 = data.pattern;
if(typeof data18 === "string"){
if(!(formats32(data18))){
const err32 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema51.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.pattern.type,parentSchema:schema51.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.pattern_message !== undefined){
let data19 = data.pattern_message;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/pattern_message",schemaPath:"#/properties/pattern_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.pattern_message.type,parentSchema:schema51.properties.pattern_message,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.format !== undefined){
let data20 = data.format;
if(!((((data20 === "uri") || (data20 === "hostname")) || (data20 === "email")) || (data20 === "uuid"))){
const err35 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema51.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.format.enum,parentSchema:schema51.properties.format,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.options !== undefined){
let data21 = data.options;
if(Array.isArray(data21)){
if(data21.length < 1){
const err36 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.options,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
const err37 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema52.required,parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.title === undefined){
const err38 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema52.required,parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "value") || (key2 === "title"))){
const err39 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/options/" + i2+"/value",schemaPath:"#/$defs/option/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.value.type,parentSchema:schema52.properties.value,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.title !== undefined){
let data24 = data22.title;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/options/" + i2+"/title",schemaPath:"#/$defs/option/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.title.type,parentSchema:schema52.properties.title,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.options.type,parentSchema:schema51.properties.options,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.options_from !== undefined){
let data25 = data.options_from;
if(!(data25 === "scopes")){
const err44 = {instancePath:instancePath+"/options_from",schemaPath:"#/properties/options_from/enum",keyword:"enum",params:{allowedValues: schema51.properties.options_from.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.options_from.enum,parentSchema:schema51.properties.options_from,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.value !== undefined){
let data26 = data.value;
if(typeof data26 !== "string"){
const err45 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.value.type,parentSchema:schema51.properties.value,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.applies_to !== undefined){
let data27 = data.applies_to;
if(Array.isArray(data27)){
if(data27.length < 1){
const err46 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(typeof data28 !== "string"){
const err47 = {instancePath:instancePath+"/applies_to/" + i3,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.applies_to.items.type,parentSchema:schema51.properties.applies_to.items,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i4 = data27.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data27[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)",schema:true,parentSchema:schema51.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err49 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.applies_to.type,parentSchema:schema51.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data29 = data.documentation_url;
if(typeof data29 === "string"){
if(!(formats0(data29))){
const err50 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema51.properties.documentation_url,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.documentation_url.type,parentSchema:schema51.properties.documentation_url,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
})
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"api.schema.json","type":"object","additionalProperties":false,"required":["base_url"],"properties":{"base_url":{"type":"string","format":"https-url-template"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-hint":"A media type in small letters: application/json.","default":"application/json"},"envelope":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"body":{"type":"object","additionalProperties":true},"items":{"type":"string","format":"json-pointer"},"fields":{"type":"string","format":"json-pointer"},"id":{"type":"string","format":"json-pointer"},"type":{"type":"string","format":"json-pointer"},"status":{"type":"string","format":"json-pointer"},"no_match":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"uniqueItems":true}}},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]+$","x-hint":"A header name of letters, digits and \"-\": X-Client-Id."},"additionalProperties":{"type":"string"}},"token":{"type":"object","additionalProperties":false,"required":["in","name"],"properties":{"in":{"enum":["header","query"]},"name":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,100}$","x-hint":"Letters, digits, \"_\", \".\" and \"-\"."},"prefix":{"type":"string","pattern":"^[A-Za-z0-9-]{1,40}$","x-hint":"One word of letters, digits and \"-\": Token."},"secrets_in_url":{"type":"string","minLength":10}}},"rate_limit":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"responses":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"dependentRequired":{"header":["equals"],"equals":["header"]},"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$","x-hint":"A header name of letters, digits and \"-\": X-RateLimit-Reset."},"equals":{"type":"string"}}}},"retry_after":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["header","unit"],"properties":{"header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$","x-hint":"A header name of letters, digits and \"-\": X-RateLimit-Reset."},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time","http_date"]}}}},"windows":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"pattern":"^[A-Za-z0-9_-]{1,40}$","x-hint":"Letters, digits, \"_\" and \"-\": hour."},"additionalProperties":{"type":"object","additionalProperties":false,"required":["seconds"],"properties":{"seconds":{"type":"integer","minimum":1,"maximum":2678400},"limit_header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$","x-hint":"A header name of letters, digits and \"-\": X-RateLimit-Reset."},"remaining_header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$","x-hint":"A header name of letters, digits and \"-\": X-RateLimit-Reset."}}}},"tiers":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","limits"],"properties":{"title":{"type":"string","minLength":1},"limits":{"type":"object","minProperties":1,"additionalProperties":{"type":"integer","minimum":1}}}}},"rejected_window_header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$","x-hint":"A header name of letters, digits and \"-\": X-RateLimit-Reset."},"per":{"enum":["profile","account"],"default":"profile"}}},"pagination":{"$ref":"pagination.schema.json"},"errors":{"type":"array","items":{"$ref":"#/$defs/error_shape"}},"error_codes":{"type":"object","minProperties":1,"maxProperties":500,"additionalProperties":{"$ref":"#/$defs/error_meaning"}},"request_id_header":{"type":"string"},"test":{"type":"string"}},"$defs":{"error_shape":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}},"error_meaning":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"means":{"enum":["token_refused","scope_missing","role_missing","rate_limited","credits_exhausted","end_of_pages"]},"who_must_act":{"enum":["author","admin","user","provider","caller","nobody"]},"advice":{"type":"string","minLength":1,"maxLength":300}}}}};
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pagination.schema.json","type":"object","additionalProperties":false,"required":["style"],"properties":{"style":{"enum":["cursor","page","offset","next_url","link"]},"input":{"type":"string","minLength":1},"next":{"type":"string","format":"json-pointer"},"parameter":{"type":"string","minLength":1},"items":{"type":"string","format":"json-pointer"},"more":{"type":"string","format":"json-pointer"},"first":{"type":"integer","minimum":0,"maximum":1,"default":1},"size":{"type":"object","additionalProperties":false,"required":["input","max"],"properties":{"input":{"type":"string","minLength":1},"max":{"type":"integer","minimum":1}}},"total":{"type":"string","format":"json-pointer"},"limits":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"pages":{"type":"integer","minimum":1},"records":{"type":"integer","minimum":1}}},"narrow_by":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"uniqueItems":true},"split":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"object","additionalProperties":false,"properties":{"input":{"type":"string","minLength":1},"values":{"type":"array","minItems":2,"maxItems":500,"items":{"type":["string","integer"]},"uniqueItems":true},"min":{"type":"string","minLength":1},"max":{"type":"string","minLength":1},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":["integer","string"]}}}}}}};
const schema58 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}};
const schema59 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"means":{"enum":["token_refused","scope_missing","role_missing","rate_limited","credits_exhausted","end_of_pages"]},"who_must_act":{"enum":["author","admin","user","provider","caller","nobody"]},"advice":{"type":"string","minLength":1,"maxLength":300}}};
const pattern14 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_.-]{1,100}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9-]{1,100}$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

const validate40 = (function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="api.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_url"},message:"must have required property '"+"base_url"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema56.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.base_url.type,parentSchema:schema56.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err4 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema56.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.media_type.type,parentSchema:schema56.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.envelope !== undefined){
let data2 = data.envelope;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err6 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.envelope,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "body") || (key1 === "items")) || (key1 === "fields")) || (key1 === "id")) || (key1 === "type")) || (key1 === "status")) || (key1 === "no_match"))){
const err7 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.envelope,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.body !== undefined){
let data3 = data2.body;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err8 = {instancePath:instancePath+"/envelope/body",schemaPath:"#/properties/envelope/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.envelope.properties.body.type,parentSchema:schema56.properties.envelope.properties.body,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.items !== undefined){
let data4 = data2.items;
if(typeof data4 === "string"){
if(!(formats34.test(data4))){
const err9 = {instancePath:instancePath+"/envelope/items",schemaPath:"#/properties/envelope/properties/items/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.envelope.properties.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/envelope/items",schemaPath:"#/properties/envelope/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.items.type,parentSchema:schema56.properties.envelope.properties.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.fields !== undefined){
let data5 = data2.fields;
if(typeof data5 === "string"){
if(!(formats34.test(data5))){
const err11 = {instancePath:instancePath+"/envelope/fields",schemaPath:"#/properties/envelope/properties/fields/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.envelope.properties.fields,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/envelope/fields",schemaPath:"#/properties/envelope/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.fields.type,parentSchema:schema56.properties.envelope.properties.fields,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.id !== undefined){
let data6 = data2.id;
if(typeof data6 === "string"){
if(!(formats34.test(data6))){
const err13 = {instancePath:instancePath+"/envelope/id",schemaPath:"#/properties/envelope/properties/id/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.envelope.properties.id,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/envelope/id",schemaPath:"#/properties/envelope/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.id.type,parentSchema:schema56.properties.envelope.properties.id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.type !== undefined){
let data7 = data2.type;
if(typeof data7 === "string"){
if(!(formats34.test(data7))){
const err15 = {instancePath:instancePath+"/envelope/type",schemaPath:"#/properties/envelope/properties/type/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.envelope.properties.type,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/envelope/type",schemaPath:"#/properties/envelope/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.type.type,parentSchema:schema56.properties.envelope.properties.type,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.status !== undefined){
let data8 = data2.status;
if(typeof data8 === "string"){
if(!(formats34.test(data8))){
const err17 = {instancePath:instancePath+"/envelope/status",schemaPath:"#/properties/envelope/properties/status/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.envelope.properties.status,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/envelope/status",schemaPath:"#/properties/envelope/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.status.type,parentSchema:schema56.properties.envelope.properties.status,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.no_match !== undefined){
let data9 = data2.no_match;
if(Array.isArray(data9)){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/envelope/no_match",schemaPath:"#/properties/envelope/properties/no_match/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.envelope.properties.no_match,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/envelope/no_match/" + i0,schemaPath:"#/properties/envelope/properties/no_match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.envelope.properties.no_match.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/envelope/no_match/" + i0,schemaPath:"#/properties/envelope/properties/no_match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.envelope.properties.no_match.items.type,parentSchema:schema56.properties.envelope.properties.no_match.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/envelope/no_match",schemaPath:"#/properties/envelope/properties/no_match/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema56.properties.envelope.properties.no_match,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err23 = {instancePath:instancePath+"/envelope/no_match",schemaPath:"#/properties/envelope/properties/no_match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.envelope.properties.no_match.type,parentSchema:schema56.properties.envelope.properties.no_match,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.envelope.type,parentSchema:schema56.properties.envelope,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.headers !== undefined){
let data11 = data.headers;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern15.test(key2)){
const err25 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema56.properties.headers.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
const err26 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema56.properties.headers.propertyNames,parentSchema:schema56.properties.headers,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.headers.additionalProperties.type,parentSchema:schema56.properties.headers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.headers.type,parentSchema:schema56.properties.headers,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.token !== undefined){
let data13 = data.token;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.in === undefined){
const err29 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema56.properties.token.required,parentSchema:schema56.properties.token,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.name === undefined){
const err30 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema56.properties.token.required,parentSchema:schema56.properties.token,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key4 in data13){
if(!((((key4 === "in") || (key4 === "name")) || (key4 === "prefix")) || (key4 === "secrets_in_url"))){
const err31 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.token,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.in !== undefined){
let data14 = data13.in;
if(!((data14 === "header") || (data14 === "query"))){
const err32 = {instancePath:instancePath+"/token/in",schemaPath:"#/properties/token/properties/in/enum",keyword:"enum",params:{allowedValues: schema56.properties.token.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.token.properties.in.enum,parentSchema:schema56.properties.token.properties.in,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
const err33 = {instancePath:instancePath+"/token/name",schemaPath:"#/properties/token/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,100}$"+"\"",schema:"^[A-Za-z0-9_.-]{1,100}$",parentSchema:schema56.properties.token.properties.name,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/token/name",schemaPath:"#/properties/token/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.token.properties.name.type,parentSchema:schema56.properties.token.properties.name,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.prefix !== undefined){
let data16 = data13.prefix;
if(typeof data16 === "string"){
if(!pattern17.test(data16)){
const err35 = {instancePath:instancePath+"/token/prefix",schemaPath:"#/properties/token/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,40}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,40}$"+"\"",schema:"^[A-Za-z0-9-]{1,40}$",parentSchema:schema56.properties.token.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/token/prefix",schemaPath:"#/properties/token/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.token.properties.prefix.type,parentSchema:schema56.properties.token.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.secrets_in_url !== undefined){
let data17 = data13.secrets_in_url;
if(typeof data17 === "string"){
if(func2(data17) < 10){
const err37 = {instancePath:instancePath+"/token/secrets_in_url",schemaPath:"#/properties/token/properties/secrets_in_url/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema56.properties.token.properties.secrets_in_url,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/token/secrets_in_url",schemaPath:"#/properties/token/properties/secrets_in_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.token.properties.secrets_in_url.type,parentSchema:schema56.properties.token.properties.secrets_in_url,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.token.type,parentSchema:schema56.properties.token,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rate_limit !== undefined){
let data18 = data.rate_limit;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err40 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.rate_limit,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key5 in data18){
if(!((((((key5 === "responses") || (key5 === "retry_after")) || (key5 === "windows")) || (key5 === "tiers")) || (key5 === "rejected_window_header")) || (key5 === "per"))){
const err41 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.rate_limit,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.responses !== undefined){
let data19 = data18.responses;
if(Array.isArray(data19)){
if(data19.length < 1){
const err42 = {instancePath:instancePath+"/rate_limit/responses",schemaPath:"#/properties/rate_limit/properties/responses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.rate_limit.properties.responses,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.status === undefined){
const err43 = {instancePath:instancePath+"/rate_limit/responses/" + i2,schemaPath:"#/properties/rate_limit/properties/responses/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema56.properties.rate_limit.properties.responses.items.required,parentSchema:schema56.properties.rate_limit.properties.responses.items,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key6 in data20){
if(!(((key6 === "status") || (key6 === "header")) || (key6 === "equals"))){
const err44 = {instancePath:instancePath+"/rate_limit/responses/" + i2,schemaPath:"#/properties/rate_limit/properties/responses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.rate_limit.properties.responses.items,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.status !== undefined){
let data21 = data20.status;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err45 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.rate_limit.properties.responses.items.properties.status.type,parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.status,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 599 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.status,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data21 < 400 || isNaN(data21)){
const err47 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.status,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data20.header !== undefined){
let data22 = data20.header;
if(typeof data22 === "string"){
if(!pattern18.test(data22)){
const err48 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/header",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.header,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/header",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.responses.items.properties.header.type,parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.header,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.equals !== undefined){
let data23 = data20.equals;
if(typeof data23 !== "string"){
const err50 = {instancePath:instancePath+"/rate_limit/responses/" + i2+"/equals",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.responses.items.properties.equals.type,parentSchema:schema56.properties.rate_limit.properties.responses.items.properties.equals,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.header !== undefined){
if(data20.equals === undefined){
const err51 = {instancePath:instancePath+"/rate_limit/responses/" + i2,schemaPath:"#/properties/rate_limit/properties/responses/items/dependentRequired",keyword:"dependentRequired",params:{property: "header",
    missingProperty: "equals",
    depsCount: 1,
    deps: "equals"},message:"must have property equals when property header is present",schema:schema56.properties.rate_limit.properties.responses.items.dependentRequired,parentSchema:schema56.properties.rate_limit.properties.responses.items,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.equals !== undefined){
if(data20.header === undefined){
const err52 = {instancePath:instancePath+"/rate_limit/responses/" + i2,schemaPath:"#/properties/rate_limit/properties/responses/items/dependentRequired",keyword:"dependentRequired",params:{property: "equals",
    missingProperty: "header",
    depsCount: 1,
    deps: "header"},message:"must have property header when property equals is present",schema:schema56.properties.rate_limit.properties.responses.items.dependentRequired,parentSchema:schema56.properties.rate_limit.properties.responses.items,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/rate_limit/responses/" + i2,schemaPath:"#/properties/rate_limit/properties/responses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.responses.items.type,parentSchema:schema56.properties.rate_limit.properties.responses.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/rate_limit/responses",schemaPath:"#/properties/rate_limit/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.rate_limit.properties.responses.type,parentSchema:schema56.properties.rate_limit.properties.responses,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.retry_after !== undefined){
let data24 = data18.retry_after;
if(Array.isArray(data24)){
if(data24.length < 1){
const err55 = {instancePath:instancePath+"/rate_limit/retry_after",schemaPath:"#/properties/rate_limit/properties/retry_after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.rate_limit.properties.retry_after,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len2 = data24.length;
for(let i3=0; i3<len2; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.header === undefined){
const err56 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3,schemaPath:"#/properties/rate_limit/properties/retry_after/items/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema56.properties.rate_limit.properties.retry_after.items.required,parentSchema:schema56.properties.rate_limit.properties.retry_after.items,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25.unit === undefined){
const err57 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3,schemaPath:"#/properties/rate_limit/properties/retry_after/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema56.properties.rate_limit.properties.retry_after.items.required,parentSchema:schema56.properties.rate_limit.properties.retry_after.items,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key7 in data25){
if(!((key7 === "header") || (key7 === "unit"))){
const err58 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3,schemaPath:"#/properties/rate_limit/properties/retry_after/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.rate_limit.properties.retry_after.items,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.header !== undefined){
let data26 = data25.header;
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err59 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3+"/header",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema56.properties.rate_limit.properties.retry_after.items.properties.header,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3+"/header",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.retry_after.items.properties.header.type,parentSchema:schema56.properties.rate_limit.properties.retry_after.items.properties.header,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.unit !== undefined){
let data27 = data25.unit;
if(!((((((data27 === "seconds") || (data27 === "milliseconds")) || (data27 === "unix_seconds")) || (data27 === "unix_milliseconds")) || (data27 === "date_time")) || (data27 === "http_date"))){
const err61 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3+"/unit",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema56.properties.rate_limit.properties.retry_after.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.rate_limit.properties.retry_after.items.properties.unit.enum,parentSchema:schema56.properties.rate_limit.properties.retry_after.items.properties.unit,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/rate_limit/retry_after/" + i3,schemaPath:"#/properties/rate_limit/properties/retry_after/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.retry_after.items.type,parentSchema:schema56.properties.rate_limit.properties.retry_after.items,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/rate_limit/retry_after",schemaPath:"#/properties/rate_limit/properties/retry_after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.rate_limit.properties.retry_after.type,parentSchema:schema56.properties.rate_limit.properties.retry_after,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.windows !== undefined){
let data28 = data18.windows;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 8){
const err64 = {instancePath:instancePath+"/rate_limit/windows",schemaPath:"#/properties/rate_limit/properties/windows/maxProperties",keyword:"maxProperties",params:{limit: 8},message:"must NOT have more than 8 properties",schema:8,parentSchema:schema56.properties.rate_limit.properties.windows,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Object.keys(data28).length < 1){
const err65 = {instancePath:instancePath+"/rate_limit/windows",schemaPath:"#/properties/rate_limit/properties/windows/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.rate_limit.properties.windows,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key8 in data28){
const _errs66 = errors;
if(typeof key8 === "string"){
if(!pattern20.test(key8)){
const err66 = {instancePath:instancePath+"/rate_limit/windows",schemaPath:"#/properties/rate_limit/properties/windows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,40}$"+"\"",schema:"^[A-Za-z0-9_-]{1,40}$",parentSchema:schema56.properties.rate_limit.properties.windows.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var valid15 = _errs66 === errors;
if(!valid15){
const err67 = {instancePath:instancePath+"/rate_limit/windows",schemaPath:"#/properties/rate_limit/properties/windows/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema56.properties.rate_limit.properties.windows.propertyNames,parentSchema:schema56.properties.rate_limit.properties.windows,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
for(const key9 in data28){
let data29 = data28[key9];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.seconds === undefined){
const err68 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema56.properties.rate_limit.properties.windows.additionalProperties.required,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key10 in data29){
if(!(((key10 === "seconds") || (key10 === "limit_header")) || (key10 === "remaining_header"))){
const err69 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.seconds !== undefined){
let data30 = data29.seconds;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err70 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.seconds.type,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.seconds,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 2678400 || isNaN(data30)){
const err71 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2678400},message:"must be <= 2678400",schema:2678400,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.seconds,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err72 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.seconds,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data29.limit_header !== undefined){
let data31 = data29.limit_header;
if(typeof data31 === "string"){
if(!pattern18.test(data31)){
const err73 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_header",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/limit_header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.limit_header,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_header",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/limit_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.limit_header.type,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.limit_header,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.remaining_header !== undefined){
let data32 = data29.remaining_header;
if(typeof data32 === "string"){
if(!pattern18.test(data32)){
const err75 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/remaining_header",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/remaining_header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.remaining_header,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/remaining_header",schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/properties/remaining_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.remaining_header.type,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties.properties.remaining_header,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/rate_limit/windows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limit/properties/windows/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.windows.additionalProperties.type,parentSchema:schema56.properties.rate_limit.properties.windows.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/rate_limit/windows",schemaPath:"#/properties/rate_limit/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.windows.type,parentSchema:schema56.properties.rate_limit.properties.windows,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data18.tiers !== undefined){
let data33 = data18.tiers;
if(Array.isArray(data33)){
if(data33.length > 20){
const err79 = {instancePath:instancePath+"/rate_limit/tiers",schemaPath:"#/properties/rate_limit/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema56.properties.rate_limit.properties.tiers,data:data33};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data33.length < 1){
const err80 = {instancePath:instancePath+"/rate_limit/tiers",schemaPath:"#/properties/rate_limit/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.rate_limit.properties.tiers,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.title === undefined){
const err81 = {instancePath:instancePath+"/rate_limit/tiers/" + i4,schemaPath:"#/properties/rate_limit/properties/tiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema56.properties.rate_limit.properties.tiers.items.required,parentSchema:schema56.properties.rate_limit.properties.tiers.items,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data34.limits === undefined){
const err82 = {instancePath:instancePath+"/rate_limit/tiers/" + i4,schemaPath:"#/properties/rate_limit/properties/tiers/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema56.properties.rate_limit.properties.tiers.items.required,parentSchema:schema56.properties.rate_limit.properties.tiers.items,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key11 in data34){
if(!((key11 === "title") || (key11 === "limits"))){
const err83 = {instancePath:instancePath+"/rate_limit/tiers/" + i4,schemaPath:"#/properties/rate_limit/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.rate_limit.properties.tiers.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.title !== undefined){
let data35 = data34.title;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err84 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/title",schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.title,data:data35};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/title",schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.tiers.items.properties.title.type,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.title,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.limits !== undefined){
let data36 = data34.limits;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
const err86 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/limits",schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.limits,data:data36};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key12 in data36){
let data37 = data36[key12];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err87 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/limits/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.rate_limit.properties.tiers.items.properties.limits.additionalProperties.type,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.limits.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err88 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/limits/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.limits.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/rate_limit/tiers/" + i4+"/limits",schemaPath:"#/properties/rate_limit/properties/tiers/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.tiers.items.properties.limits.type,parentSchema:schema56.properties.rate_limit.properties.tiers.items.properties.limits,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/rate_limit/tiers/" + i4,schemaPath:"#/properties/rate_limit/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.properties.tiers.items.type,parentSchema:schema56.properties.rate_limit.properties.tiers.items,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/rate_limit/tiers",schemaPath:"#/properties/rate_limit/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.rate_limit.properties.tiers.type,parentSchema:schema56.properties.rate_limit.properties.tiers,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data18.rejected_window_header !== undefined){
let data38 = data18.rejected_window_header;
if(typeof data38 === "string"){
if(!pattern18.test(data38)){
const err92 = {instancePath:instancePath+"/rate_limit/rejected_window_header",schemaPath:"#/properties/rate_limit/properties/rejected_window_header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema56.properties.rate_limit.properties.rejected_window_header,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/rate_limit/rejected_window_header",schemaPath:"#/properties/rate_limit/properties/rejected_window_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.rate_limit.properties.rejected_window_header.type,parentSchema:schema56.properties.rate_limit.properties.rejected_window_header,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data18.per !== undefined){
let data39 = data18.per;
if(!((data39 === "profile") || (data39 === "account"))){
const err94 = {instancePath:instancePath+"/rate_limit/per",schemaPath:"#/properties/rate_limit/properties/per/enum",keyword:"enum",params:{allowedValues: schema56.properties.rate_limit.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.rate_limit.properties.per.enum,parentSchema:schema56.properties.rate_limit.properties.per,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.rate_limit.type,parentSchema:schema56.properties.rate_limit,data:data18};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.pagination !== undefined){
let data40 = data.pagination;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.style === undefined){
const err96 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema57.required,parentSchema:schema57,data:data40};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key13 in data40){
if(!(func1.call(schema57.properties, key13))){
const err97 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data40};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data40.style !== undefined){
let data41 = data40.style;
if(!(((((data41 === "cursor") || (data41 === "page")) || (data41 === "offset")) || (data41 === "next_url")) || (data41 === "link"))){
const err98 = {instancePath:instancePath+"/pagination/style",schemaPath:"pagination.schema.json/properties/style/enum",keyword:"enum",params:{allowedValues: schema57.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.style.enum,parentSchema:schema57.properties.style,data:data41};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data40.input !== undefined){
let data42 = data40.input;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err99 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.input,data:data42};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.input.type,parentSchema:schema57.properties.input,data:data42};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data40.next !== undefined){
let data43 = data40.next;
if(typeof data43 === "string"){
if(!(formats34.test(data43))){
const err101 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.next,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.next.type,parentSchema:schema57.properties.next,data:data43};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data40.parameter !== undefined){
let data44 = data40.parameter;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err103 = {instancePath:instancePath+"/pagination/parameter",schemaPath:"pagination.schema.json/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.parameter,data:data44};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/pagination/parameter",schemaPath:"pagination.schema.json/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.parameter.type,parentSchema:schema57.properties.parameter,data:data44};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data40.items !== undefined){
let data45 = data40.items;
if(typeof data45 === "string"){
if(!(formats34.test(data45))){
const err105 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.items,data:data45};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.items.type,parentSchema:schema57.properties.items,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data40.more !== undefined){
let data46 = data40.more;
if(typeof data46 === "string"){
if(!(formats34.test(data46))){
const err107 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.more,data:data46};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.more.type,parentSchema:schema57.properties.more,data:data46};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data40.first !== undefined){
let data47 = data40.first;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err109 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.first.type,parentSchema:schema57.properties.first,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1 || isNaN(data47)){
const err110 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema57.properties.first,data:data47};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err111 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.first,data:data47};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data40.size !== undefined){
let data48 = data40.size;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.input === undefined){
const err112 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema57.properties.size.required,parentSchema:schema57.properties.size,data:data48};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data48.max === undefined){
const err113 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema57.properties.size.required,parentSchema:schema57.properties.size,data:data48};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key14 in data48){
if(!((key14 === "input") || (key14 === "max"))){
const err114 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.size,data:data48};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data48.input !== undefined){
let data49 = data48.input;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err115 = {instancePath:instancePath+"/pagination/size/input",schemaPath:"pagination.schema.json/properties/size/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.size.properties.input,data:data49};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/pagination/size/input",schemaPath:"pagination.schema.json/properties/size/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.size.properties.input.type,parentSchema:schema57.properties.size.properties.input,data:data49};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data48.max !== undefined){
let data50 = data48.max;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err117 = {instancePath:instancePath+"/pagination/size/max",schemaPath:"pagination.schema.json/properties/size/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.size.properties.max.type,parentSchema:schema57.properties.size.properties.max,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err118 = {instancePath:instancePath+"/pagination/size/max",schemaPath:"pagination.schema.json/properties/size/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.size.properties.max,data:data50};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.size.type,parentSchema:schema57.properties.size,data:data48};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data40.total !== undefined){
let data51 = data40.total;
if(typeof data51 === "string"){
if(!(formats34.test(data51))){
const err120 = {instancePath:instancePath+"/pagination/total",schemaPath:"pagination.schema.json/properties/total/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.total,data:data51};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/pagination/total",schemaPath:"pagination.schema.json/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.total.type,parentSchema:schema57.properties.total,data:data51};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data40.limits !== undefined){
let data52 = data40.limits;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(Object.keys(data52).length < 1){
const err122 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema57.properties.limits,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key15 in data52){
if(!((key15 === "pages") || (key15 === "records"))){
const err123 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.limits,data:data52};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data52.pages !== undefined){
let data53 = data52.pages;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err124 = {instancePath:instancePath+"/pagination/limits/pages",schemaPath:"pagination.schema.json/properties/limits/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.limits.properties.pages.type,parentSchema:schema57.properties.limits.properties.pages,data:data53};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err125 = {instancePath:instancePath+"/pagination/limits/pages",schemaPath:"pagination.schema.json/properties/limits/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.limits.properties.pages,data:data53};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data52.records !== undefined){
let data54 = data52.records;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err126 = {instancePath:instancePath+"/pagination/limits/records",schemaPath:"pagination.schema.json/properties/limits/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.limits.properties.records.type,parentSchema:schema57.properties.limits.properties.records,data:data54};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err127 = {instancePath:instancePath+"/pagination/limits/records",schemaPath:"pagination.schema.json/properties/limits/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.limits.properties.records,data:data54};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.limits.type,parentSchema:schema57.properties.limits,data:data52};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data40.narrow_by !== undefined){
let data55 = data40.narrow_by;
if(Array.isArray(data55)){
if(data55.length < 1){
const err129 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.narrow_by,data:data55};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len4 = data55.length;
for(let i5=0; i5<len4; i5++){
let data56 = data55[i5];
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err130 = {instancePath:instancePath+"/pagination/narrow_by/" + i5,schemaPath:"pagination.schema.json/properties/narrow_by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.narrow_by.items,data:data56};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/pagination/narrow_by/" + i5,schemaPath:"pagination.schema.json/properties/narrow_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.narrow_by.items.type,parentSchema:schema57.properties.narrow_by.items,data:data56};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
let i6 = data55.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data55[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err132 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)",schema:true,parentSchema:schema57.properties.narrow_by,data:data55};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err133 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.narrow_by.type,parentSchema:schema57.properties.narrow_by,data:data55};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data40.split !== undefined){
let data57 = data40.split;
if(Array.isArray(data57)){
if(data57.length > 5){
const err134 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema57.properties.split,data:data57};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data57.length < 1){
const err135 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.split,data:data57};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len5 = data57.length;
for(let i7=0; i7<len5; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key16 in data58){
if(!(((((key16 === "input") || (key16 === "values")) || (key16 === "min")) || (key16 === "max")) || (key16 === "between"))){
const err136 = {instancePath:instancePath+"/pagination/split/" + i7,schemaPath:"pagination.schema.json/properties/split/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.split.items,data:data58};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data58.input !== undefined){
let data59 = data58.input;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err137 = {instancePath:instancePath+"/pagination/split/" + i7+"/input",schemaPath:"pagination.schema.json/properties/split/items/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.input,data:data59};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/pagination/split/" + i7+"/input",schemaPath:"pagination.schema.json/properties/split/items/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.input.type,parentSchema:schema57.properties.split.items.properties.input,data:data59};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data58.values !== undefined){
let data60 = data58.values;
if(Array.isArray(data60)){
if(data60.length > 500){
const err139 = {instancePath:instancePath+"/pagination/split/" + i7+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema57.properties.split.items.properties.values,data:data60};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data60.length < 2){
const err140 = {instancePath:instancePath+"/pagination/split/" + i7+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.values,data:data60};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len6 = data60.length;
for(let i8=0; i8<len6; i8++){
let data61 = data60[i8];
if((typeof data61 !== "string") && (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61))))){
const err141 = {instancePath:instancePath+"/pagination/split/" + i7+"/values/" + i8,schemaPath:"pagination.schema.json/properties/split/items/properties/values/items/type",keyword:"type",params:{type: schema57.properties.split.items.properties.values.items.type},message:"must be string,integer",schema:schema57.properties.split.items.properties.values.items.type,parentSchema:schema57.properties.split.items.properties.values.items,data:data61};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
let i9 = data60.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data60[i9];
if((typeof item2 !== "string") && (!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2))))){
continue;
}
if(typeof item2 == "string"){
item2 += "_";
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err142 = {instancePath:instancePath+"/pagination/split/" + i7+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)",schema:true,parentSchema:schema57.properties.split.items.properties.values,data:data60};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err143 = {instancePath:instancePath+"/pagination/split/" + i7+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.items.properties.values.type,parentSchema:schema57.properties.split.items.properties.values,data:data60};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data58.min !== undefined){
let data62 = data58.min;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err144 = {instancePath:instancePath+"/pagination/split/" + i7+"/min",schemaPath:"pagination.schema.json/properties/split/items/properties/min/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.min,data:data62};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/pagination/split/" + i7+"/min",schemaPath:"pagination.schema.json/properties/split/items/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.min.type,parentSchema:schema57.properties.split.items.properties.min,data:data62};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data58.max !== undefined){
let data63 = data58.max;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err146 = {instancePath:instancePath+"/pagination/split/" + i7+"/max",schemaPath:"pagination.schema.json/properties/split/items/properties/max/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.max,data:data63};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/pagination/split/" + i7+"/max",schemaPath:"pagination.schema.json/properties/split/items/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.max.type,parentSchema:schema57.properties.split.items.properties.max,data:data63};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data58.between !== undefined){
let data64 = data58.between;
if(Array.isArray(data64)){
if(data64.length > 2){
const err148 = {instancePath:instancePath+"/pagination/split/" + i7+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.between,data:data64};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data64.length < 2){
const err149 = {instancePath:instancePath+"/pagination/split/" + i7+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.between,data:data64};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len7 = data64.length;
for(let i10=0; i10<len7; i10++){
let data65 = data64[i10];
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (typeof data65 !== "string")){
const err150 = {instancePath:instancePath+"/pagination/split/" + i7+"/between/" + i10,schemaPath:"pagination.schema.json/properties/split/items/properties/between/items/type",keyword:"type",params:{type: schema57.properties.split.items.properties.between.items.type},message:"must be integer,string",schema:schema57.properties.split.items.properties.between.items.type,parentSchema:schema57.properties.split.items.properties.between.items,data:data65};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/pagination/split/" + i7+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.items.properties.between.type,parentSchema:schema57.properties.split.items.properties.between,data:data64};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/pagination/split/" + i7,schemaPath:"pagination.schema.json/properties/split/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.split.items.type,parentSchema:schema57.properties.split.items,data:data58};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.type,parentSchema:schema57.properties.split,data:data57};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data40};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.errors !== undefined){
let data66 = data.errors;
if(Array.isArray(data66)){
const len8 = data66.length;
for(let i11=0; i11<len8; i11++){
let data67 = data66[i11];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.code === undefined){
const err155 = {instancePath:instancePath+"/errors/" + i11,schemaPath:"#/$defs/error_shape/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema58.required,parentSchema:schema58,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key17 in data67){
if(!(((key17 === "code") || (key17 === "message")) || (key17 === "request_id"))){
const err156 = {instancePath:instancePath+"/errors/" + i11,schemaPath:"#/$defs/error_shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data67};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data67.code !== undefined){
let data68 = data67.code;
if(typeof data68 === "string"){
if(!(formats34.test(data68))){
const err157 = {instancePath:instancePath+"/errors/" + i11+"/code",schemaPath:"#/$defs/error_shape/properties/code/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema58.properties.code,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/errors/" + i11+"/code",schemaPath:"#/$defs/error_shape/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.code.type,parentSchema:schema58.properties.code,data:data68};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data67.message !== undefined){
let data69 = data67.message;
if(typeof data69 === "string"){
if(!(formats34.test(data69))){
const err159 = {instancePath:instancePath+"/errors/" + i11+"/message",schemaPath:"#/$defs/error_shape/properties/message/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema58.properties.message,data:data69};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/errors/" + i11+"/message",schemaPath:"#/$defs/error_shape/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data69};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data67.request_id !== undefined){
let data70 = data67.request_id;
if(typeof data70 === "string"){
if(!(formats34.test(data70))){
const err161 = {instancePath:instancePath+"/errors/" + i11+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema58.properties.request_id,data:data70};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/errors/" + i11+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.request_id.type,parentSchema:schema58.properties.request_id,data:data70};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/errors/" + i11,schemaPath:"#/$defs/error_shape/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data67};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.errors.type,parentSchema:schema56.properties.errors,data:data66};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.error_codes !== undefined){
let data71 = data.error_codes;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length > 500){
const err165 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties",schema:500,parentSchema:schema56.properties.error_codes,data:data71};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(Object.keys(data71).length < 1){
const err166 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.error_codes,data:data71};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key18 in data71){
let data72 = data71[key18];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(Object.keys(data72).length < 1){
const err167 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/error_meaning/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59,data:data72};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key19 in data72){
if(!(((key19 === "means") || (key19 === "who_must_act")) || (key19 === "advice"))){
const err168 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/error_meaning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data72};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data72.means !== undefined){
let data73 = data72.means;
if(!((((((data73 === "token_refused") || (data73 === "scope_missing")) || (data73 === "role_missing")) || (data73 === "rate_limited")) || (data73 === "credits_exhausted")) || (data73 === "end_of_pages"))){
const err169 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/means",schemaPath:"#/$defs/error_meaning/properties/means/enum",keyword:"enum",params:{allowedValues: schema59.properties.means.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.means.enum,parentSchema:schema59.properties.means,data:data73};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.who_must_act !== undefined){
let data74 = data72.who_must_act;
if(!((((((data74 === "author") || (data74 === "admin")) || (data74 === "user")) || (data74 === "provider")) || (data74 === "caller")) || (data74 === "nobody"))){
const err170 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/who_must_act",schemaPath:"#/$defs/error_meaning/properties/who_must_act/enum",keyword:"enum",params:{allowedValues: schema59.properties.who_must_act.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.who_must_act.enum,parentSchema:schema59.properties.who_must_act,data:data74};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data72.advice !== undefined){
let data75 = data72.advice;
if(typeof data75 === "string"){
if(func2(data75) > 300){
const err171 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/advice",schemaPath:"#/$defs/error_meaning/properties/advice/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema59.properties.advice,data:data75};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(func2(data75) < 1){
const err172 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/advice",schemaPath:"#/$defs/error_meaning/properties/advice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.advice,data:data75};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/advice",schemaPath:"#/$defs/error_meaning/properties/advice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.advice.type,parentSchema:schema59.properties.advice,data:data75};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/error_codes/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/error_meaning/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data72};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.error_codes.type,parentSchema:schema56.properties.error_codes,data:data71};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.request_id_header !== undefined){
let data76 = data.request_id_header;
if(typeof data76 !== "string"){
const err176 = {instancePath:instancePath+"/request_id_header",schemaPath:"#/properties/request_id_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.request_id_header.type,parentSchema:schema56.properties.request_id_header,data:data76};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.test !== undefined){
let data77 = data.test;
if(typeof data77 !== "string"){
const err177 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.test.type,parentSchema:schema56.properties.test,data:data77};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
})
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"action.schema.json","type":"object","additionalProperties":false,"required":["title","method","path"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/(?:\\$\\{[^{}]*\\}|\\$(?!\\{[^{}]*\\})|[^?#\\s$])*$","x-hint":"A path begins with \"/\" and has no \"?\", \"#\" or space; parameters of the query go under \"query\"."},"query":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["object","array","string"],"pattern":"^\\$\\{[^{}]*\\}$","x-hint":"A map, a list, or one template for the whole body, such as \"${rest}\".","additionalProperties":true},"resource_type":{"type":"string","minLength":1},"accept":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-hint":"A media type in small letters: text/event-stream."},"input":{"type":"object","additionalProperties":true},"output":{"type":"object","additionalProperties":true},"scopes":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"any_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}},"roles":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all_of":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"uniqueItems":true},"any_of":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"uniqueItems":true}}},"effects":{"type":"array","items":{"enum":["read","write","spends_credits"]},"uniqueItems":true},"credits":{"type":"object","additionalProperties":false,"required":["per"],"properties":{"per":{"enum":["call","record"]},"amount":{"type":"integer","minimum":1,"default":1},"at_most":{"type":"integer","minimum":1},"spent":{"type":"string","format":"json-pointer"}}},"pagination":{"$ref":"pagination.schema.json"},"batch":{"type":"object","additionalProperties":false,"required":["items","max"],"properties":{"items":{"type":"string","minLength":1},"max":{"type":"integer","minimum":1,"maximum":10000},"results":{"type":"string","format":"json-pointer"},"echo":{"type":"string","format":"json-pointer"}}},"idempotent":{"type":"boolean"},"after_server_error":{"enum":["not_done","in_doubt"]}}};
const func0 = equal.default ?? equal;
const pattern25 = new RegExp("^/(?:\\$\\{[^{}]*\\}|\\$(?!\\{[^{}]*\\})|[^?#\\s$])*$", "u");
const pattern26 = new RegExp("^\\$\\{[^{}]*\\}$", "u");

const validate42 = (function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="action.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.title.type,parentSchema:schema60.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.description.type,parentSchema:schema60.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!(((((data2 === "GET") || (data2 === "POST")) || (data2 === "PUT")) || (data2 === "PATCH")) || (data2 === "DELETE"))){
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema60.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.method.enum,parentSchema:schema60.properties.method,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/(?:\\$\\{[^{}]*\\}|\\$(?!\\{[^{}]*\\})|[^?#\\s$])*$"},message:"must match pattern \""+"^/(?:\\$\\{[^{}]*\\}|\\$(?!\\{[^{}]*\\})|[^?#\\s$])*$"+"\"",schema:"^/(?:\\$\\{[^{}]*\\}|\\$(?!\\{[^{}]*\\})|[^?#\\s$])*$",parentSchema:schema60.properties.path,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.query !== undefined){
let data4 = data.query;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.query.additionalProperties.type,parentSchema:schema60.properties.query.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.query.type,parentSchema:schema60.properties.query,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if((!data6 || typeof data6 != "object") && (typeof data6 !== "string")){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema60.properties.body.type},message:"must be object,array,string",schema:schema60.properties.body.type,parentSchema:schema60.properties.body,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern26.test(data6)){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[^{}]*\\}$"},message:"must match pattern \""+"^\\$\\{[^{}]*\\}$"+"\"",schema:"^\\$\\{[^{}]*\\}$",parentSchema:schema60.properties.body,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.resource_type !== undefined){
let data7 = data.resource_type;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err14 = {instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.resource_type,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.resource_type.type,parentSchema:schema60.properties.resource_type,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accept !== undefined){
let data8 = data.accept;
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
const err16 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema60.properties.accept,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.accept.type,parentSchema:schema60.properties.accept,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.input !== undefined){
let data9 = data.input;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err18 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.input.type,parentSchema:schema60.properties.input,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.output !== undefined){
let data10 = data.output;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err19 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.output.type,parentSchema:schema60.properties.output,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scopes !== undefined){
let data11 = data.scopes;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 1){
const err20 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema60.properties.scopes,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Object.keys(data11).length < 1){
const err21 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema60.properties.scopes,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "all_of") || (key2 === "any_of"))){
const err22 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.scopes,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.all_of !== undefined){
let data12 = data11.all_of;
if(Array.isArray(data12)){
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.scopes.properties.all_of,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/scopes/all_of/" + i0,schemaPath:"#/properties/scopes/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.scopes.properties.all_of.items.type,parentSchema:schema60.properties.scopes.properties.all_of.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema60.properties.scopes.properties.all_of,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err26 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.scopes.properties.all_of.type,parentSchema:schema60.properties.scopes.properties.all_of,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.any_of !== undefined){
let data14 = data11.any_of;
if(Array.isArray(data14)){
if(data14.length < 1){
const err27 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.scopes.properties.any_of,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/scopes/any_of/" + i2,schemaPath:"#/properties/scopes/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.scopes.properties.any_of.items.type,parentSchema:schema60.properties.scopes.properties.any_of.items,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i3 = data14.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data14[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err29 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema60.properties.scopes.properties.any_of,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err30 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.scopes.properties.any_of.type,parentSchema:schema60.properties.scopes.properties.any_of,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.scopes.type,parentSchema:schema60.properties.scopes,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.roles !== undefined){
let data16 = data.roles;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 1){
const err32 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema60.properties.roles,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Object.keys(data16).length < 1){
const err33 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema60.properties.roles,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "all_of") || (key3 === "any_of"))){
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.roles,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.all_of !== undefined){
let data17 = data16.all_of;
if(Array.isArray(data17)){
if(data17.length < 1){
const err35 = {instancePath:instancePath+"/roles/all_of",schemaPath:"#/properties/roles/properties/all_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.roles.properties.all_of,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err36 = {instancePath:instancePath+"/roles/all_of/" + i4,schemaPath:"#/properties/roles/properties/all_of/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.roles.properties.all_of.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/roles/all_of/" + i4,schemaPath:"#/properties/roles/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.roles.properties.all_of.items.type,parentSchema:schema60.properties.roles.properties.all_of.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i5 = data17.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data17[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err38 = {instancePath:instancePath+"/roles/all_of",schemaPath:"#/properties/roles/properties/all_of/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema60.properties.roles.properties.all_of,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err39 = {instancePath:instancePath+"/roles/all_of",schemaPath:"#/properties/roles/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.roles.properties.all_of.type,parentSchema:schema60.properties.roles.properties.all_of,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.any_of !== undefined){
let data19 = data16.any_of;
if(Array.isArray(data19)){
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/roles/any_of",schemaPath:"#/properties/roles/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.roles.properties.any_of,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
let data20 = data19[i6];
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err41 = {instancePath:instancePath+"/roles/any_of/" + i6,schemaPath:"#/properties/roles/properties/any_of/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.roles.properties.any_of.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/roles/any_of/" + i6,schemaPath:"#/properties/roles/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.roles.properties.any_of.items.type,parentSchema:schema60.properties.roles.properties.any_of.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i7 = data19.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data19[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err43 = {instancePath:instancePath+"/roles/any_of",schemaPath:"#/properties/roles/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema60.properties.roles.properties.any_of,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err44 = {instancePath:instancePath+"/roles/any_of",schemaPath:"#/properties/roles/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.roles.properties.any_of.type,parentSchema:schema60.properties.roles.properties.any_of,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.roles.type,parentSchema:schema60.properties.roles,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.effects !== undefined){
let data21 = data.effects;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i8=0; i8<len4; i8++){
let data22 = data21[i8];
if(!(((data22 === "read") || (data22 === "write")) || (data22 === "spends_credits"))){
const err46 = {instancePath:instancePath+"/effects/" + i8,schemaPath:"#/properties/effects/items/enum",keyword:"enum",params:{allowedValues: schema60.properties.effects.items.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.effects.items.enum,parentSchema:schema60.properties.effects.items,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let i9 = data21.length;
let j4;
if(i9 > 1){
outer0:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data21[i9], data21[j4])){
const err47 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema60.properties.effects,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.effects.type,parentSchema:schema60.properties.effects,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.credits !== undefined){
let data23 = data.credits;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.per === undefined){
const err49 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema60.properties.credits.required,parentSchema:schema60.properties.credits,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data23){
if(!((((key4 === "per") || (key4 === "amount")) || (key4 === "at_most")) || (key4 === "spent"))){
const err50 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.credits,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.per !== undefined){
let data24 = data23.per;
if(!((data24 === "call") || (data24 === "record"))){
const err51 = {instancePath:instancePath+"/credits/per",schemaPath:"#/properties/credits/properties/per/enum",keyword:"enum",params:{allowedValues: schema60.properties.credits.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.credits.properties.per.enum,parentSchema:schema60.properties.credits.properties.per,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.amount !== undefined){
let data25 = data23.amount;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err52 = {instancePath:instancePath+"/credits/amount",schemaPath:"#/properties/credits/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.credits.properties.amount.type,parentSchema:schema60.properties.credits.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/credits/amount",schemaPath:"#/properties/credits/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.credits.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data23.at_most !== undefined){
let data26 = data23.at_most;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err54 = {instancePath:instancePath+"/credits/at_most",schemaPath:"#/properties/credits/properties/at_most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.credits.properties.at_most.type,parentSchema:schema60.properties.credits.properties.at_most,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err55 = {instancePath:instancePath+"/credits/at_most",schemaPath:"#/properties/credits/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.credits.properties.at_most,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data23.spent !== undefined){
let data27 = data23.spent;
if(typeof data27 === "string"){
if(!(formats34.test(data27))){
const err56 = {instancePath:instancePath+"/credits/spent",schemaPath:"#/properties/credits/properties/spent/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema60.properties.credits.properties.spent,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/credits/spent",schemaPath:"#/properties/credits/properties/spent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.credits.properties.spent.type,parentSchema:schema60.properties.credits.properties.spent,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.credits.type,parentSchema:schema60.properties.credits,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.pagination !== undefined){
let data28 = data.pagination;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.style === undefined){
const err59 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema57.required,parentSchema:schema57,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data28){
if(!(func1.call(schema57.properties, key5))){
const err60 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data28.style !== undefined){
let data29 = data28.style;
if(!(((((data29 === "cursor") || (data29 === "page")) || (data29 === "offset")) || (data29 === "next_url")) || (data29 === "link"))){
const err61 = {instancePath:instancePath+"/pagination/style",schemaPath:"pagination.schema.json/properties/style/enum",keyword:"enum",params:{allowedValues: schema57.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.style.enum,parentSchema:schema57.properties.style,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.input !== undefined){
let data30 = data28.input;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err62 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.input,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.input.type,parentSchema:schema57.properties.input,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.next !== undefined){
let data31 = data28.next;
if(typeof data31 === "string"){
if(!(formats34.test(data31))){
const err64 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.next,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.next.type,parentSchema:schema57.properties.next,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.parameter !== undefined){
let data32 = data28.parameter;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err66 = {instancePath:instancePath+"/pagination/parameter",schemaPath:"pagination.schema.json/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.parameter,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/pagination/parameter",schemaPath:"pagination.schema.json/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.parameter.type,parentSchema:schema57.properties.parameter,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data28.items !== undefined){
let data33 = data28.items;
if(typeof data33 === "string"){
if(!(formats34.test(data33))){
const err68 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.items,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.items.type,parentSchema:schema57.properties.items,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.more !== undefined){
let data34 = data28.more;
if(typeof data34 === "string"){
if(!(formats34.test(data34))){
const err70 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.more,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.more.type,parentSchema:schema57.properties.more,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.first !== undefined){
let data35 = data28.first;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err72 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.first.type,parentSchema:schema57.properties.first,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
const err73 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema57.properties.first,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err74 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.first,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data28.size !== undefined){
let data36 = data28.size;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.input === undefined){
const err75 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema57.properties.size.required,parentSchema:schema57.properties.size,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data36.max === undefined){
const err76 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema57.properties.size.required,parentSchema:schema57.properties.size,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "input") || (key6 === "max"))){
const err77 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.size,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data36.input !== undefined){
let data37 = data36.input;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err78 = {instancePath:instancePath+"/pagination/size/input",schemaPath:"pagination.schema.json/properties/size/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.size.properties.input,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/pagination/size/input",schemaPath:"pagination.schema.json/properties/size/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.size.properties.input.type,parentSchema:schema57.properties.size.properties.input,data:data37};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data36.max !== undefined){
let data38 = data36.max;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err80 = {instancePath:instancePath+"/pagination/size/max",schemaPath:"pagination.schema.json/properties/size/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.size.properties.max.type,parentSchema:schema57.properties.size.properties.max,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err81 = {instancePath:instancePath+"/pagination/size/max",schemaPath:"pagination.schema.json/properties/size/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.size.properties.max,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/pagination/size",schemaPath:"pagination.schema.json/properties/size/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.size.type,parentSchema:schema57.properties.size,data:data36};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data28.total !== undefined){
let data39 = data28.total;
if(typeof data39 === "string"){
if(!(formats34.test(data39))){
const err83 = {instancePath:instancePath+"/pagination/total",schemaPath:"pagination.schema.json/properties/total/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.total,data:data39};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/pagination/total",schemaPath:"pagination.schema.json/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.total.type,parentSchema:schema57.properties.total,data:data39};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data28.limits !== undefined){
let data40 = data28.limits;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length < 1){
const err85 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema57.properties.limits,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key7 in data40){
if(!((key7 === "pages") || (key7 === "records"))){
const err86 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.limits,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data40.pages !== undefined){
let data41 = data40.pages;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err87 = {instancePath:instancePath+"/pagination/limits/pages",schemaPath:"pagination.schema.json/properties/limits/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.limits.properties.pages.type,parentSchema:schema57.properties.limits.properties.pages,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
const err88 = {instancePath:instancePath+"/pagination/limits/pages",schemaPath:"pagination.schema.json/properties/limits/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.limits.properties.pages,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data40.records !== undefined){
let data42 = data40.records;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err89 = {instancePath:instancePath+"/pagination/limits/records",schemaPath:"pagination.schema.json/properties/limits/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.limits.properties.records.type,parentSchema:schema57.properties.limits.properties.records,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/pagination/limits/records",schemaPath:"pagination.schema.json/properties/limits/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.limits.properties.records,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/pagination/limits",schemaPath:"pagination.schema.json/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.limits.type,parentSchema:schema57.properties.limits,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data28.narrow_by !== undefined){
let data43 = data28.narrow_by;
if(Array.isArray(data43)){
if(data43.length < 1){
const err92 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.narrow_by,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len5 = data43.length;
for(let i10=0; i10<len5; i10++){
let data44 = data43[i10];
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err93 = {instancePath:instancePath+"/pagination/narrow_by/" + i10,schemaPath:"pagination.schema.json/properties/narrow_by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.narrow_by.items,data:data44};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/pagination/narrow_by/" + i10,schemaPath:"pagination.schema.json/properties/narrow_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.narrow_by.items.type,parentSchema:schema57.properties.narrow_by.items,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i11 = data43.length;
let j5;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data43[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err95 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema57.properties.narrow_by,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err96 = {instancePath:instancePath+"/pagination/narrow_by",schemaPath:"pagination.schema.json/properties/narrow_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.narrow_by.type,parentSchema:schema57.properties.narrow_by,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.split !== undefined){
let data45 = data28.split;
if(Array.isArray(data45)){
if(data45.length > 5){
const err97 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema57.properties.split,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data45.length < 1){
const err98 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.split,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len6 = data45.length;
for(let i12=0; i12<len6; i12++){
let data46 = data45[i12];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
if(!(((((key8 === "input") || (key8 === "values")) || (key8 === "min")) || (key8 === "max")) || (key8 === "between"))){
const err99 = {instancePath:instancePath+"/pagination/split/" + i12,schemaPath:"pagination.schema.json/properties/split/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.split.items,data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.input !== undefined){
let data47 = data46.input;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err100 = {instancePath:instancePath+"/pagination/split/" + i12+"/input",schemaPath:"pagination.schema.json/properties/split/items/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.input,data:data47};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/pagination/split/" + i12+"/input",schemaPath:"pagination.schema.json/properties/split/items/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.input.type,parentSchema:schema57.properties.split.items.properties.input,data:data47};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data46.values !== undefined){
let data48 = data46.values;
if(Array.isArray(data48)){
if(data48.length > 500){
const err102 = {instancePath:instancePath+"/pagination/split/" + i12+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema57.properties.split.items.properties.values,data:data48};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data48.length < 2){
const err103 = {instancePath:instancePath+"/pagination/split/" + i12+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.values,data:data48};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len7 = data48.length;
for(let i13=0; i13<len7; i13++){
let data49 = data48[i13];
if((typeof data49 !== "string") && (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49))))){
const err104 = {instancePath:instancePath+"/pagination/split/" + i12+"/values/" + i13,schemaPath:"pagination.schema.json/properties/split/items/properties/values/items/type",keyword:"type",params:{type: schema57.properties.split.items.properties.values.items.type},message:"must be string,integer",schema:schema57.properties.split.items.properties.values.items.type,parentSchema:schema57.properties.split.items.properties.values.items,data:data49};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let i14 = data48.length;
let j6;
if(i14 > 1){
const indices5 = {};
for(;i14--;){
let item5 = data48[i14];
if((typeof item5 !== "string") && (!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5))))){
continue;
}
if(typeof item5 == "string"){
item5 += "_";
}
if(typeof indices5[item5] == "number"){
j6 = indices5[item5];
const err105 = {instancePath:instancePath+"/pagination/split/" + i12+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+" are identical)",schema:true,parentSchema:schema57.properties.split.items.properties.values,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
indices5[item5] = i14;
}
}
}
else {
const err106 = {instancePath:instancePath+"/pagination/split/" + i12+"/values",schemaPath:"pagination.schema.json/properties/split/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.items.properties.values.type,parentSchema:schema57.properties.split.items.properties.values,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.min !== undefined){
let data50 = data46.min;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err107 = {instancePath:instancePath+"/pagination/split/" + i12+"/min",schemaPath:"pagination.schema.json/properties/split/items/properties/min/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.min,data:data50};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/pagination/split/" + i12+"/min",schemaPath:"pagination.schema.json/properties/split/items/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.min.type,parentSchema:schema57.properties.split.items.properties.min,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data46.max !== undefined){
let data51 = data46.max;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err109 = {instancePath:instancePath+"/pagination/split/" + i12+"/max",schemaPath:"pagination.schema.json/properties/split/items/properties/max/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.split.items.properties.max,data:data51};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/pagination/split/" + i12+"/max",schemaPath:"pagination.schema.json/properties/split/items/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.split.items.properties.max.type,parentSchema:schema57.properties.split.items.properties.max,data:data51};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data46.between !== undefined){
let data52 = data46.between;
if(Array.isArray(data52)){
if(data52.length > 2){
const err111 = {instancePath:instancePath+"/pagination/split/" + i12+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.between,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data52.length < 2){
const err112 = {instancePath:instancePath+"/pagination/split/" + i12+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema57.properties.split.items.properties.between,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len8 = data52.length;
for(let i15=0; i15<len8; i15++){
let data53 = data52[i15];
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")){
const err113 = {instancePath:instancePath+"/pagination/split/" + i12+"/between/" + i15,schemaPath:"pagination.schema.json/properties/split/items/properties/between/items/type",keyword:"type",params:{type: schema57.properties.split.items.properties.between.items.type},message:"must be integer,string",schema:schema57.properties.split.items.properties.between.items.type,parentSchema:schema57.properties.split.items.properties.between.items,data:data53};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/pagination/split/" + i12+"/between",schemaPath:"pagination.schema.json/properties/split/items/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.items.properties.between.type,parentSchema:schema57.properties.split.items.properties.between,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/pagination/split/" + i12,schemaPath:"pagination.schema.json/properties/split/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.split.items.type,parentSchema:schema57.properties.split.items,data:data46};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/pagination/split",schemaPath:"pagination.schema.json/properties/split/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.split.type,parentSchema:schema57.properties.split,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data28};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.batch !== undefined){
let data54 = data.batch;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.items === undefined){
const err118 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema60.properties.batch.required,parentSchema:schema60.properties.batch,data:data54};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data54.max === undefined){
const err119 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema60.properties.batch.required,parentSchema:schema60.properties.batch,data:data54};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key9 in data54){
if(!((((key9 === "items") || (key9 === "max")) || (key9 === "results")) || (key9 === "echo"))){
const err120 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.batch,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data54.items !== undefined){
let data55 = data54.items;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err121 = {instancePath:instancePath+"/batch/items",schemaPath:"#/properties/batch/properties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.batch.properties.items,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/batch/items",schemaPath:"#/properties/batch/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.batch.properties.items.type,parentSchema:schema60.properties.batch.properties.items,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data54.max !== undefined){
let data56 = data54.max;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err123 = {instancePath:instancePath+"/batch/max",schemaPath:"#/properties/batch/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.batch.properties.max.type,parentSchema:schema60.properties.batch.properties.max,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 10000 || isNaN(data56)){
const err124 = {instancePath:instancePath+"/batch/max",schemaPath:"#/properties/batch/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema60.properties.batch.properties.max,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err125 = {instancePath:instancePath+"/batch/max",schemaPath:"#/properties/batch/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.batch.properties.max,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data54.results !== undefined){
let data57 = data54.results;
if(typeof data57 === "string"){
if(!(formats34.test(data57))){
const err126 = {instancePath:instancePath+"/batch/results",schemaPath:"#/properties/batch/properties/results/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema60.properties.batch.properties.results,data:data57};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/batch/results",schemaPath:"#/properties/batch/properties/results/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.batch.properties.results.type,parentSchema:schema60.properties.batch.properties.results,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data54.echo !== undefined){
let data58 = data54.echo;
if(typeof data58 === "string"){
if(!(formats34.test(data58))){
const err128 = {instancePath:instancePath+"/batch/echo",schemaPath:"#/properties/batch/properties/echo/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema60.properties.batch.properties.echo,data:data58};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/batch/echo",schemaPath:"#/properties/batch/properties/echo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.batch.properties.echo.type,parentSchema:schema60.properties.batch.properties.echo,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.batch.type,parentSchema:schema60.properties.batch,data:data54};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.idempotent !== undefined){
let data59 = data.idempotent;
if(typeof data59 !== "boolean"){
const err131 = {instancePath:instancePath+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties.idempotent.type,parentSchema:schema60.properties.idempotent,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.after_server_error !== undefined){
let data60 = data.after_server_error;
if(!((data60 === "not_done") || (data60 === "in_doubt"))){
const err132 = {instancePath:instancePath+"/after_server_error",schemaPath:"#/properties/after_server_error/enum",keyword:"enum",params:{allowedValues: schema60.properties.after_server_error.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.after_server_error.enum,parentSchema:schema60.properties.after_server_error,data:data60};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
})
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="connector.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authorization_server === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization_server"},message:"must have required property '"+"authorization_server"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auth === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profile === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.manifest.type,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(1 !== data0){
const err9 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.include.items.type,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.include.type,parentSchema:schema31.properties.include,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,62}$",parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.key.type,parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"+"\"",schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data8 = data.documentation_url;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err23 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documentation_url.type,parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.categories !== undefined){
let data9 = data.categories;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.categories.items.type,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err28 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.categories.type,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authorization_server !== undefined){
let data11 = data.authorization_server;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.issuer === undefined){
const err29 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema32.required,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data11){
if(!(func1.call(schema32.properties, key1))){
const err30 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.issuer !== undefined){
let data12 = data11.issuer;
if(typeof data12 === "string"){
if(!(formats2(data12))){
const err31 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.issuer.type,parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.authorization_endpoint !== undefined){
let data13 = data11.authorization_endpoint;
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err33 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.authorization_endpoint.type,parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.token_endpoint !== undefined){
let data14 = data11.token_endpoint;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err35 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.token_endpoint.type,parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.revocation_endpoint !== undefined){
let data15 = data11.revocation_endpoint;
if(typeof data15 === "string"){
if(!(formats2(data15))){
const err37 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.revocation_endpoint.type,parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.introspection_endpoint !== undefined){
let data16 = data11.introspection_endpoint;
if(typeof data16 === "string"){
if(!(formats2(data16))){
const err39 = {instancePath:instancePath+"/authorization_server/introspection_endpoint",schemaPath:"authorization-server.schema.json/properties/introspection_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.introspection_endpoint,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/authorization_server/introspection_endpoint",schemaPath:"authorization-server.schema.json/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.introspection_endpoint.type,parentSchema:schema32.properties.introspection_endpoint,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.device_authorization_endpoint !== undefined){
let data17 = data11.device_authorization_endpoint;
if(typeof data17 === "string"){
if(!(formats2(data17))){
const err41 = {instancePath:instancePath+"/authorization_server/device_authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/device_authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.device_authorization_endpoint,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_server/device_authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/device_authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.device_authorization_endpoint.type,parentSchema:schema32.properties.device_authorization_endpoint,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.pushed_authorization_request_endpoint !== undefined){
let data18 = data11.pushed_authorization_request_endpoint;
if(typeof data18 === "string"){
if(!(formats2(data18))){
const err43 = {instancePath:instancePath+"/authorization_server/pushed_authorization_request_endpoint",schemaPath:"authorization-server.schema.json/properties/pushed_authorization_request_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.pushed_authorization_request_endpoint,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/authorization_server/pushed_authorization_request_endpoint",schemaPath:"authorization-server.schema.json/properties/pushed_authorization_request_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.pushed_authorization_request_endpoint.type,parentSchema:schema32.properties.pushed_authorization_request_endpoint,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.require_pushed_authorization_requests !== undefined){
let data19 = data11.require_pushed_authorization_requests;
if(typeof data19 !== "boolean"){
const err45 = {instancePath:instancePath+"/authorization_server/require_pushed_authorization_requests",schemaPath:"authorization-server.schema.json/properties/require_pushed_authorization_requests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.require_pushed_authorization_requests.type,parentSchema:schema32.properties.require_pushed_authorization_requests,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.dpop_signing_alg_values_supported !== undefined){
let data20 = data11.dpop_signing_alg_values_supported;
if(Array.isArray(data20)){
if(data20.length < 1){
const err46 = {instancePath:instancePath+"/authorization_server/dpop_signing_alg_values_supported",schemaPath:"authorization-server.schema.json/properties/dpop_signing_alg_values_supported/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.dpop_signing_alg_values_supported,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/authorization_server/dpop_signing_alg_values_supported/" + i3,schemaPath:"authorization-server.schema.json/properties/dpop_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.dpop_signing_alg_values_supported.items.type,parentSchema:schema32.properties.dpop_signing_alg_values_supported.items,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/authorization_server/dpop_signing_alg_values_supported",schemaPath:"authorization-server.schema.json/properties/dpop_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.dpop_signing_alg_values_supported.type,parentSchema:schema32.properties.dpop_signing_alg_values_supported,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.mtls_endpoint_aliases !== undefined){
let data22 = data11.mtls_endpoint_aliases;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err49 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data22){
if(!(((((key2 === "token_endpoint") || (key2 === "revocation_endpoint")) || (key2 === "device_authorization_endpoint")) || (key2 === "introspection_endpoint")) || (key2 === "pushed_authorization_request_endpoint"))){
const err50 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.token_endpoint !== undefined){
let data23 = data22.token_endpoint;
if(typeof data23 === "string"){
if(!(formats2(data23))){
const err51 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.revocation_endpoint !== undefined){
let data24 = data22.revocation_endpoint;
if(typeof data24 === "string"){
if(!(formats2(data24))){
const err53 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.device_authorization_endpoint !== undefined){
let data25 = data22.device_authorization_endpoint;
if(typeof data25 === "string"){
if(!(formats2(data25))){
const err55 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/device_authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/device_authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.device_authorization_endpoint,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/device_authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/device_authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.device_authorization_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.device_authorization_endpoint,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.introspection_endpoint !== undefined){
let data26 = data22.introspection_endpoint;
if(typeof data26 === "string"){
if(!(formats2(data26))){
const err57 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/introspection_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/introspection_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.introspection_endpoint,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/introspection_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.introspection_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.introspection_endpoint,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.pushed_authorization_request_endpoint !== undefined){
let data27 = data22.pushed_authorization_request_endpoint;
if(typeof data27 === "string"){
if(!(formats2(data27))){
const err59 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/pushed_authorization_request_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/pushed_authorization_request_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.pushed_authorization_request_endpoint,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/pushed_authorization_request_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/pushed_authorization_request_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.pushed_authorization_request_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.pushed_authorization_request_endpoint,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.mtls_endpoint_aliases.type,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data11.jwks_uri !== undefined){
let data28 = data11.jwks_uri;
if(typeof data28 === "string"){
if(!(formats2(data28))){
const err62 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.jwks_uri,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.jwks_uri.type,parentSchema:schema32.properties.jwks_uri,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data11.authorization_response_iss_parameter_supported !== undefined){
let data29 = data11.authorization_response_iss_parameter_supported;
if(typeof data29 !== "boolean"){
const err64 = {instancePath:instancePath+"/authorization_server/authorization_response_iss_parameter_supported",schemaPath:"authorization-server.schema.json/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema32.properties.authorization_response_iss_parameter_supported,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.scopes !== undefined){
let data30 = data.scopes;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i4=0; i4<len3; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.scope === undefined){
const err66 = {instancePath:instancePath+"/scopes/" + i4,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema33.required,parentSchema:schema33,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data31.title === undefined){
const err67 = {instancePath:instancePath+"/scopes/" + i4,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema33.required,parentSchema:schema33,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key3 in data31){
if(!(((((((key3 === "scope") || (key3 === "title")) || (key3 === "category")) || (key3 === "description")) || (key3 === "default")) || (key3 === "required")) || (key3 === "applies_to"))){
const err68 = {instancePath:instancePath+"/scopes/" + i4,schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data31.scope !== undefined){
let data32 = data31.scope;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err69 = {instancePath:instancePath+"/scopes/" + i4+"/scope",schemaPath:"#/$defs/scope/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},message:"must match pattern \""+"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"+"\"",schema:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",parentSchema:schema33.properties.scope,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/scopes/" + i4+"/scope",schemaPath:"#/$defs/scope/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.scope.type,parentSchema:schema33.properties.scope,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.title !== undefined){
let data33 = data31.title;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err71 = {instancePath:instancePath+"/scopes/" + i4+"/title",schemaPath:"#/$defs/scope/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.title,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/scopes/" + i4+"/title",schemaPath:"#/$defs/scope/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data31.category !== undefined){
let data34 = data31.category;
if(typeof data34 !== "string"){
const err73 = {instancePath:instancePath+"/scopes/" + i4+"/category",schemaPath:"#/$defs/scope/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.category.type,parentSchema:schema33.properties.category,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.description !== undefined){
let data35 = data31.description;
if(typeof data35 !== "string"){
const err74 = {instancePath:instancePath+"/scopes/" + i4+"/description",schemaPath:"#/$defs/scope/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data31.default !== undefined){
let data36 = data31.default;
if(typeof data36 !== "boolean"){
const err75 = {instancePath:instancePath+"/scopes/" + i4+"/default",schemaPath:"#/$defs/scope/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.default.type,parentSchema:schema33.properties.default,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data31.required !== undefined){
let data37 = data31.required;
if(typeof data37 !== "boolean"){
const err76 = {instancePath:instancePath+"/scopes/" + i4+"/required",schemaPath:"#/$defs/scope/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.applies_to !== undefined){
let data38 = data31.applies_to;
if(Array.isArray(data38)){
if(data38.length < 1){
const err77 = {instancePath:instancePath+"/scopes/" + i4+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.applies_to,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len4 = data38.length;
for(let i5=0; i5<len4; i5++){
let data39 = data38[i5];
if(typeof data39 !== "string"){
const err78 = {instancePath:instancePath+"/scopes/" + i4+"/applies_to/" + i5,schemaPath:"#/$defs/scope/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.applies_to.items.type,parentSchema:schema33.properties.applies_to.items,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let i6 = data38.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data38[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err79 = {instancePath:instancePath+"/scopes/" + i4+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)",schema:true,parentSchema:schema33.properties.applies_to,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err80 = {instancePath:instancePath+"/scopes/" + i4+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.applies_to.type,parentSchema:schema33.properties.applies_to,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/scopes/" + i4,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scopes.type,parentSchema:schema31.properties.scopes,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.auth !== undefined){
let data40 = data.auth;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length < 1){
const err83 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.auth,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key4 in data40){
const _errs89 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err84 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema31.properties.auth.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid18 = _errs89 === errors;
if(!valid18){
const err85 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema31.properties.auth.propertyNames,parentSchema:schema31.properties.auth,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
for(const key5 in data40){
if(!(validate21(data40[key5], {instancePath:instancePath+"/auth/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data40,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.auth.type,parentSchema:schema31.properties.auth,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.profile !== undefined){
let data42 = data.profile;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.fields === undefined){
const err87 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.profile.required,parentSchema:schema31.properties.profile,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key6 in data42){
if(!(key6 === "fields")){
const err88 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.profile,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data42.fields !== undefined){
let data43 = data42.fields;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i7=0; i7<len5; i7++){
if(!(validate36(data43[i7], {instancePath:instancePath+"/profile/fields/" + i7,parentData:data43,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/profile/fields",schemaPath:"#/properties/profile/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.profile.properties.fields.type,parentSchema:schema31.properties.profile.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.profile.type,parentSchema:schema31.properties.profile,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.account !== undefined){
let data45 = data.account;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.fields === undefined){
const err91 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.account.required,parentSchema:schema31.properties.account,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data45){
if(!(key7 === "fields")){
const err92 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.account,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.fields !== undefined){
let data46 = data45.fields;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i8=0; i8<len6; i8++){
if(!(validate36(data46[i8], {instancePath:instancePath+"/account/fields/" + i8,parentData:data46,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/account/fields",schemaPath:"#/properties/account/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.account.properties.fields.type,parentSchema:schema31.properties.account.properties.fields,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.account.type,parentSchema:schema31.properties.account,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data48 = data.prerequisites;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i9=0; i9<len7; i9++){
let data49 = data48[i9];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.title === undefined){
const err95 = {instancePath:instancePath+"/prerequisites/" + i9,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema54.required,parentSchema:schema54,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data49.description === undefined){
const err96 = {instancePath:instancePath+"/prerequisites/" + i9,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema54.required,parentSchema:schema54,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key8 in data49){
if(!(((((key8 === "title") || (key8 === "description")) || (key8 === "from")) || (key8 === "documentation_url")) || (key8 === "applies_to"))){
const err97 = {instancePath:instancePath+"/prerequisites/" + i9,schemaPath:"guide.schema.json#/$defs/prerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data49.title !== undefined){
let data50 = data49.title;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err98 = {instancePath:instancePath+"/prerequisites/" + i9+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.title,data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/prerequisites/" + i9+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.title.type,parentSchema:schema54.properties.title,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data49.description !== undefined){
let data51 = data49.description;
if(typeof data51 !== "string"){
const err100 = {instancePath:instancePath+"/prerequisites/" + i9+"/description",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.description.type,parentSchema:schema54.properties.description,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data49.from !== undefined){
let data52 = data49.from;
if(!((data52 === "admin") || (data52 === "provider"))){
const err101 = {instancePath:instancePath+"/prerequisites/" + i9+"/from",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/from/enum",keyword:"enum",params:{allowedValues: schema54.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.from.enum,parentSchema:schema54.properties.from,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.documentation_url !== undefined){
let data53 = data49.documentation_url;
if(typeof data53 === "string"){
if(!(formats0(data53))){
const err102 = {instancePath:instancePath+"/prerequisites/" + i9+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema54.properties.documentation_url,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/prerequisites/" + i9+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.documentation_url.type,parentSchema:schema54.properties.documentation_url,data:data53};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.applies_to !== undefined){
let data54 = data49.applies_to;
if(Array.isArray(data54)){
if(data54.length < 1){
const err104 = {instancePath:instancePath+"/prerequisites/" + i9+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len8 = data54.length;
for(let i10=0; i10<len8; i10++){
let data55 = data54[i10];
if(typeof data55 !== "string"){
const err105 = {instancePath:instancePath+"/prerequisites/" + i9+"/applies_to/" + i10,schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.applies_to.items.type,parentSchema:schema54.properties.applies_to.items,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
let i11 = data54.length;
let j2;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data54[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err106 = {instancePath:instancePath+"/prerequisites/" + i9+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i11+" are identical)",schema:true,parentSchema:schema54.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err107 = {instancePath:instancePath+"/prerequisites/" + i9+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.applies_to.type,parentSchema:schema54.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/prerequisites/" + i9,schemaPath:"guide.schema.json#/$defs/prerequisite/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prerequisites.type,parentSchema:schema31.properties.prerequisites,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.guide !== undefined){
let data56 = data.guide;
if(Array.isArray(data56)){
const len9 = data56.length;
for(let i12=0; i12<len9; i12++){
let data57 = data56[i12];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.title === undefined){
const err110 = {instancePath:instancePath+"/guide/" + i12,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema53.required,parentSchema:schema53,data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data57.content === undefined){
const err111 = {instancePath:instancePath+"/guide/" + i12,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema53.required,parentSchema:schema53,data:data57};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key9 in data57){
if(!(((((key9 === "title") || (key9 === "content")) || (key9 === "link")) || (key9 === "scopes")) || (key9 === "applies_to"))){
const err112 = {instancePath:instancePath+"/guide/" + i12,schemaPath:"guide.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data57.title !== undefined){
let data58 = data57.title;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err113 = {instancePath:instancePath+"/guide/" + i12+"/title",schemaPath:"guide.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.title,data:data58};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/guide/" + i12+"/title",schemaPath:"guide.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.title.type,parentSchema:schema53.properties.title,data:data58};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data57.content !== undefined){
let data59 = data57.content;
if(typeof data59 !== "string"){
const err115 = {instancePath:instancePath+"/guide/" + i12+"/content",schemaPath:"guide.schema.json/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.content.type,parentSchema:schema53.properties.content,data:data59};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data57.link !== undefined){
let data60 = data57.link;
if(typeof data60 === "string"){
if(!(formats0(data60))){
const err116 = {instancePath:instancePath+"/guide/" + i12+"/link",schemaPath:"guide.schema.json/properties/link/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema53.properties.link,data:data60};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/guide/" + i12+"/link",schemaPath:"guide.schema.json/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.link.type,parentSchema:schema53.properties.link,data:data60};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data57.scopes !== undefined){
let data61 = data57.scopes;
if(Array.isArray(data61)){
const len10 = data61.length;
for(let i13=0; i13<len10; i13++){
let data62 = data61[i13];
if(typeof data62 !== "string"){
const err118 = {instancePath:instancePath+"/guide/" + i12+"/scopes/" + i13,schemaPath:"guide.schema.json/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.scopes.items.type,parentSchema:schema53.properties.scopes.items,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
let i14 = data61.length;
let j3;
if(i14 > 1){
const indices3 = {};
for(;i14--;){
let item3 = data61[i14];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err119 = {instancePath:instancePath+"/guide/" + i12+"/scopes",schemaPath:"guide.schema.json/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i14+" are identical)",schema:true,parentSchema:schema53.properties.scopes,data:data61};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
break;
}
indices3[item3] = i14;
}
}
}
else {
const err120 = {instancePath:instancePath+"/guide/" + i12+"/scopes",schemaPath:"guide.schema.json/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.scopes.type,parentSchema:schema53.properties.scopes,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data57.applies_to !== undefined){
let data63 = data57.applies_to;
if(Array.isArray(data63)){
if(data63.length < 1){
const err121 = {instancePath:instancePath+"/guide/" + i12+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.applies_to,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len11 = data63.length;
for(let i15=0; i15<len11; i15++){
let data64 = data63[i15];
if(typeof data64 !== "string"){
const err122 = {instancePath:instancePath+"/guide/" + i12+"/applies_to/" + i15,schemaPath:"guide.schema.json/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.applies_to.items.type,parentSchema:schema53.properties.applies_to.items,data:data64};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
let i16 = data63.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data63[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err123 = {instancePath:instancePath+"/guide/" + i12+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i16+" are identical)",schema:true,parentSchema:schema53.properties.applies_to,data:data63};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
break;
}
indices4[item4] = i16;
}
}
}
else {
const err124 = {instancePath:instancePath+"/guide/" + i12+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.applies_to.type,parentSchema:schema53.properties.applies_to,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/guide/" + i12,schemaPath:"guide.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data57};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guide.type,parentSchema:schema31.properties.guide,data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.api !== undefined){
if(!(validate40(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data66 = data.actions;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key10 in data66){
const _errs144 = errors;
if(typeof key10 === "string"){
if(!pattern24.test(key10)){
const err127 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"+"\"",schema:"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$",parentSchema:schema31.properties.actions.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var valid43 = _errs144 === errors;
if(!valid43){
const err128 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema31.properties.actions.propertyNames,parentSchema:schema31.properties.actions,data:data66};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
for(const key11 in data66){
if(!(validate42(data66[key11], {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data66,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err129 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.actions.type,parentSchema:schema31.properties.actions,data:data66};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
})
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateManifest: ValidateFunction = validate20;
